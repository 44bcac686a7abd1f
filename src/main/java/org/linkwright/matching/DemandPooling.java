package org.linkwright.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Classification;
import org.linkwright.fit.ClassificationCode;
import org.linkwright.shared.Rate;

/**
 * Pools demands that ask for the same thing, by the rules of {@code docs/groups.md}: first by code,
 * then by units that convert, then by processes of which one list holds the other, then by a day on
 * which all run. A demand is in one pool at the most for each level of the classification. The
 * order of the demands does not matter.
 */
final class DemandPooling {

  /** Codes further up say too little: of ISIC, 22 is all of rubber and plastics. */
  static final int FIRST_LEVEL = 3;

  private static final Comparator<ClassificationCode> BY_CODE =
      Comparator.comparing(ClassificationCode::scheme).thenComparing(ClassificationCode::code);

  private final Classification classification;
  private final int minimumBuyers;

  /**
   * @param minimumBuyers how many different buyers a pool has at the least, 2 or more
   */
  DemandPooling(Classification classification, int minimumBuyers) {
    this.classification = classification;
    this.minimumBuyers = minimumBuyers;
  }

  /** The pools, ordered by code. */
  List<DemandPool> pools(Collection<Demand> demands) {
    List<Demand> ordered = demands.stream().sorted(Comparator.comparing(Demand::id)).toList();
    List<DemandPool> pools = new ArrayList<>();
    byCode(ordered)
        .forEach(
            (code, asking) -> {
              int level = classification.ancestorsOf(code).size() + 1;
              parts(asking).stream()
                  .filter(part -> asksFor(code, part))
                  .forEach(part -> pools.add(new DemandPool(code, level, part)));
            });
    return pools;
  }

  /** For each code that is asked for, who asks for it or for something below it. */
  private Map<ClassificationCode, List<Demand>> byCode(List<Demand> demands) {
    Map<ClassificationCode, List<Demand>> byCode = new TreeMap<>(BY_CODE);
    demands.forEach(
        demand -> byCode.computeIfAbsent(demand.facts().classification(), c -> new ArrayList<>()));
    for (Demand demand : demands) {
      ClassificationCode own = demand.facts().classification();
      byCode.getOrDefault(own, List.of()).add(demand);
      List<ClassificationCode> above = classification.ancestorsOf(own);
      for (int i = 0; i < above.size() && above.size() - i >= FIRST_LEVEL; i++) {
        byCode.computeIfPresent(
            above.get(i),
            (any, asking) -> {
              asking.add(demand);
              return asking;
            });
      }
    }
    return byCode;
  }

  /** What is left of a code when nobody in a part asks for it are codes side by side below it. */
  private static boolean asksFor(ClassificationCode code, List<Demand> part) {
    return part.stream().anyMatch(demand -> demand.facts().classification().equals(code));
  }

  private List<List<Demand>> parts(List<Demand> asking) {
    return byUnit(asking).stream()
        .flatMap(ofUnit -> byProcesses(ofUnit).stream())
        .flatMap(ofProcesses -> byTime(ofProcesses).stream())
        .toList();
  }

  /** Demands without a volume are pooled among themselves: nothing of theirs adds up. */
  private static List<List<Demand>> byUnit(List<Demand> demands) {
    List<List<Demand>> parts = new ArrayList<>();
    for (Demand demand : demands) {
      parts.stream()
          .filter(part -> addUp(part.get(0).volume(), demand.volume()))
          .findFirst()
          .orElseGet(
              () -> {
                parts.add(new ArrayList<>());
                return parts.get(parts.size() - 1);
              })
          .add(demand);
    }
    return parts;
  }

  private static boolean addUp(@Nullable Rate one, @Nullable Rate other) {
    return one == null ? other == null : other != null && one.unit().isCompatibleWith(other.unit());
  }

  /** Demands whose lists of processes hold each other; a short list joins where most buyers are. */
  private static List<List<Demand>> byProcesses(List<Demand> demands) {
    Map<Set<String>, List<Demand>> longest = new LinkedHashMap<>();
    demands.stream()
        .sorted(
            Comparator.comparing((Demand demand) -> demand.processes().size())
                .reversed()
                .thenComparing(demand -> demand.processes().stream().sorted().toList().toString())
                .thenComparing(Demand::id))
        .forEach(
            demand ->
                longest.entrySet().stream()
                    .filter(list -> list.getKey().containsAll(demand.processes()))
                    .map(Map.Entry::getValue)
                    .reduce((one, other) -> buyers(other) > buyers(one) ? other : one)
                    .orElseGet(
                        () -> longest.computeIfAbsent(demand.processes(), any -> new ArrayList<>()))
                    .add(demand));
    return List.copyOf(longest.values());
  }

  /** In turn those that run on the day on which most buyers' demands do. */
  private List<List<Demand>> byTime(List<Demand> demands) {
    List<List<Demand>> parts = new ArrayList<>();
    List<Demand> left = new ArrayList<>(demands);
    while (buyers(left) >= minimumBuyers) {
      List<Demand> most = most(left);
      if (buyers(most) < minimumBuyers) {
        return parts;
      }
      parts.add(most);
      Set<Demand> taken = new HashSet<>(most);
      left.removeIf(taken::contains);
    }
    return parts;
  }

  private static List<Demand> most(List<Demand> demands) {
    Stream<LocalDate> days =
        demands.stream().map(demand -> demand.facts().start()).distinct().sorted();
    return days.map(day -> demands.stream().filter(demand -> demand.runsOn(day)).toList())
        .reduce((one, other) -> buyers(other) > buyers(one) ? other : one)
        .orElse(List.of());
  }

  private static long buyers(List<Demand> demands) {
    return demands.stream().map(Demand::buyer).distinct().count();
  }
}
