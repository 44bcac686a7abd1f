package org.linkwright.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.linkwright.Seeds;

/** The index finds what a look at everything finds, whatever came and went in which order. */
class SlotIndexTest {

  private static final List<String> KEYS = List.of("CZ", "DE", "SK");

  private record Entry(String key, int slot) {}

  @Property(tries = 300, seed = Seeds.FIXED)
  void everythingThatWasEnteredAndNotStruckIsFoundInOrder(@ForAll Random random) {
    SlotIndex<String> index = new SlotIndex<>();
    Set<Entry> entered = new HashSet<>();
    for (int i = 0; i < 60; i++) {
      Entry entry = new Entry(KEYS.get(random.nextInt(KEYS.size())), random.nextInt(20));
      if (entered.add(entry)) {
        index.enter(List.of(entry.key()), entry.slot());
      } else if (random.nextBoolean()) {
        entered.remove(entry);
        index.strike(List.of(entry.key()), entry.slot());
      }
    }
    Set<String> asked = Set.of(KEYS.get(random.nextInt(2)), "SK");

    BitSet expected = new BitSet();
    entered.stream()
        .filter(entry -> asked.contains(entry.key()))
        .forEach(entry -> expected.set(entry.slot()));
    assertThat(index.find(asked)).isEqualTo(expected);
    assertThat(index.count(asked))
        .isEqualTo((int) entered.stream().filter(entry -> asked.contains(entry.key())).count());
  }

  @Property(tries = 20, seed = Seeds.FIXED)
  void whatIsUnknownIsNotFoundAndCanBeStruckInVain(@ForAll Random random) {
    SlotIndex<String> index = new SlotIndex<>();
    int slot = random.nextInt(10);
    index.enter(Set.of("CZ"), slot);

    index.strike(Set.of("CZ", "DE"), slot + 1);
    assertThat(index.count(Set.of("CZ"))).isEqualTo(1);
    index.clear();
    assertThat(index.find(KEYS)).isEqualTo(new BitSet());
  }
}
