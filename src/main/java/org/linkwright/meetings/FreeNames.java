package org.linkwright.meetings;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Gives external ids that nothing has yet; the same ones if asked the same again. */
final class FreeNames {

  private static final int LONGEST = 100;

  private final Set<String> taken;

  FreeNames(Collection<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /** The wanted one, or one with a number after it; a name of its own where that is too long. */
  String take(String wanted) {
    String name = fitting(wanted);
    for (int number = 2; !taken.add(name); number++) {
      name = fitting(wanted + "-" + number);
    }
    return name;
  }

  private static String fitting(String name) {
    return name.length() <= LONGEST
        ? name
        : UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
