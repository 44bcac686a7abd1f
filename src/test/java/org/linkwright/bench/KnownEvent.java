package org.linkwright.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A published event whose best timetable is known: Bofill et al., JAIR 74 (2022), article 12670,
 * Table 3, with the fairness bound 2.
 *
 * @param optimum the least breaks, proven by a MaxSAT solver
 * @param publishedSeconds that solver's time, on the authors' machine
 */
public record KnownEvent(String name, int optimum, double publishedSeconds) {

  /** The directory of the published events. */
  public static final String DIRECTORY = "linkwright.b2bsp";

  private static final List<KnownEvent> ALL =
      List.of(
          new KnownEvent("forum-13", 0, 2.5),
          new KnownEvent("forum-13crafb", 6, 23.3),
          new KnownEvent("forum-14", 2, 5.1),
          new KnownEvent("forumt-14", 5, 0.5),
          new KnownEvent("tic-12", 0, 0.1),
          new KnownEvent("tic-13", 0, 0.4),
          new KnownEvent("tic-13crafc", 4, 5.8),
          new KnownEvent("tic-14crafa", 0, 1.0),
          new KnownEvent("ticf-13crafa", 0, 2.2),
          new KnownEvent("ticf-13crafc", 1, 3.7));

  /**
   * Those named in the property {@code linkwright.compare.only}, separated by commas; all if it is
   * not set.
   *
   * @throws IllegalArgumentException if none has one of the names
   */
  public static List<KnownEvent> selected() {
    String only = System.getProperty("linkwright.compare.only", "");
    if (only.isEmpty()) {
      return ALL;
    }
    Set<String> names = Set.of(only.split(",", -1));
    List<KnownEvent> selected = ALL.stream().filter(one -> names.contains(one.name())).toList();
    if (selected.size() < names.size()) {
      throw new IllegalArgumentException("linkwright.compare.only names unknown events: " + only);
    }
    return selected;
  }

  /** Where its fields are. */
  public Path file() {
    return Path.of(System.getProperty(DIRECTORY), name + ".dzn");
  }
}
