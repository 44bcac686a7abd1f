package org.linkwright.meetings;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.FieldError;

/**
 * Records of the registry by the names they were asked for, ids or external ids.
 *
 * @param names in the order in which they were asked for
 * @param byName without the names that lead nowhere
 */
record RegistryNames<T>(List<String> names, Map<String, T> byName) {

  RegistryNames {
    names = List.copyOf(names);
    byName = Map.copyOf(byName);
  }

  /** The record of a name; null if it leads nowhere. */
  @Nullable T get(String name) {
    return byName.get(name);
  }

  /** Every record once, in the order of the names. */
  List<T> found() {
    return names.stream().map(byName::get).filter(Objects::nonNull).distinct().toList();
  }

  /** Tells which of the names in a list lead nowhere. */
  void addUnknown(List<FieldError> errors, String pointer, String what) {
    for (int i = 0; i < names.size(); i++) {
      if (!byName.containsKey(names.get(i))) {
        errors.add(
            FieldError.body(
                pointer + "/" + i,
                "\"" + names.get(i) + "\" is no " + what + " of this programme"));
      }
    }
  }
}
