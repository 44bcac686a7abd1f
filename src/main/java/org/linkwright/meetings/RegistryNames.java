package org.linkwright.meetings;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;
import org.linkwright.shared.ScopedRepository;

/**
 * Records of the registry by the names they were asked for, mostly external ids, now and then ids.
 */
final class RegistryNames<T> {

  private final List<String> names;
  private final Map<String, T> byName = new LinkedHashMap<>();

  private RegistryNames(List<String> names) {
    this.names = List.copyOf(names);
  }

  /**
   * @param byExternalId reads all at once those there are
   * @param byId reads one, or refuses it as not found
   */
  static <T> RegistryNames<T> of(
      List<String> names,
      Function<List<String>, List<T>> byExternalId,
      Function<String, T> byId,
      Function<T, String> externalId) {
    return of(names, Map.of(), byExternalId, byId, externalId);
  }

  /**
   * @param others what some of the names mean by now
   */
  static <T> RegistryNames<T> of(
      List<String> names,
      Map<String, String> others,
      Function<List<String>, List<T>> byExternalId,
      Function<String, T> byId,
      Function<T, String> externalId) {
    RegistryNames<T> known = new RegistryNames<>(names);
    Map<String, T> found = new HashMap<>();
    byExternalId
        .apply(names.stream().map(name -> others.getOrDefault(name, name)).distinct().toList())
        .forEach(record -> found.put(externalId.apply(record), record));
    for (String name : names) {
      T record = found.get(others.getOrDefault(name, name));
      if (record == null && ScopedRepository.isId(name)) {
        record = orNull(byId, name);
      }
      if (record != null) {
        known.byName.put(name, record);
      }
    }
    return known;
  }

  private static <T> @Nullable T orNull(Function<String, T> byId, String id) {
    try {
      return byId.apply(id);
    } catch (ProblemException refusal) {
      if (refusal.type() == ProblemType.NOT_FOUND) {
        return null;
      }
      throw refusal;
    }
  }

  /** The record of a name; null if it leads nowhere. */
  @Nullable T get(String name) {
    return byName.get(name);
  }

  /** Every record once. */
  List<T> found() {
    return byName.values().stream().distinct().toList();
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
