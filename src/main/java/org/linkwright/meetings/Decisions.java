package org.linkwright.meetings;

import java.util.BitSet;

/** Which suppliers are invited and which are not, as far as that is decided. */
final class Decisions {

  private final BitSet invited = new BitSet();
  private final BitSet leftOut = new BitSet();

  boolean isInvited(int supplier) {
    return invited.get(supplier);
  }

  boolean isOpen(int supplier) {
    return !invited.get(supplier) && !leftOut.get(supplier);
  }

  void decide(int supplier, boolean isInvited) {
    (isInvited ? invited : leftOut).set(supplier);
  }

  void open(int supplier) {
    invited.clear(supplier);
    leftOut.clear(supplier);
  }
}
