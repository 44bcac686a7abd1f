package org.linkwright.meetingsolver;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An immutable set of slots, held by their indexes. */
public final class SlotSet {

  private static final SlotSet NONE = new SlotSet(new BitSet());

  private final BitSet indexes;

  private SlotSet(BitSet indexes) {
    this.indexes = indexes;
  }

  /** The set without a slot. */
  public static SlotSet none() {
    return NONE;
  }

  /** The set of these slot indexes, each 0 or more; a repeated one counts once. */
  public static SlotSet of(int... indexes) {
    return of(Arrays.stream(indexes));
  }

  /** The set of these slot indexes, each 0 or more; a repeated one counts once. */
  public static SlotSet of(IntStream indexes) {
    BitSet bits = new BitSet();
    indexes.forEach(bits::set);
    return new SlotSet(bits);
  }

  /** Whether the slot of this index belongs to the set. */
  public boolean contains(int index) {
    return indexes.get(index);
  }

  public boolean isEmpty() {
    return indexes.isEmpty();
  }

  public int size() {
    return indexes.cardinality();
  }

  /** The indexes in time order. */
  public IntStream stream() {
    return indexes.stream();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SlotSet that && indexes.equals(that.indexes);
  }

  @Override
  public int hashCode() {
    return indexes.hashCode();
  }

  @Override
  public String toString() {
    return indexes.toString();
  }
}
