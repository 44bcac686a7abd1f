package org.linkwright.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    List<ProcessPart> parts = new ArrayList<>();
    demands.stream()
        .map(demand -> new Processes(demand, demand.processes()))
        .sorted(Processes.LONGEST_FIRST)
        .forEach(
            one ->
                parts.stream()
                    .filter(part -> part.longest().containsAll(one.names()))
                    .reduce((part, other) -> other.buyers() > part.buyers() ? other : part)
                    .orElseGet(
                        () -> {
                          parts.add(new ProcessPart(one.names()));
                          return parts.get(parts.size() - 1);
                        })
                    .add(one.demand()));
    return parts.stream().map(ProcessPart::demands).toList();
  }

  /** A demand with its mandatory processes, as they are compared. */
  private record Processes(Demand demand, Set<String> names) {

    static final Comparator<Processes> LONGEST_FIRST =
        Comparator.comparing((Processes one) -> one.names().size())
            .reversed()
            .thenComparing(one -> one.names().stream().sorted().toList().toString())
            .thenComparing(one -> one.demand().id());
  }

  /** Demands whose processes are all in the longest list among them. */
  private static final class ProcessPart {

    private final Set<String> longest;
    private final List<Demand> demands = new ArrayList<>();
    private final Set<String> buyers = new HashSet<>();

    ProcessPart(Set<String> longest) {
      this.longest = longest;
    }

    Set<String> longest() {
      return longest;
    }

    List<Demand> demands() {
      return demands;
    }

    int buyers() {
      return buyers.size();
    }

    void add(Demand demand) {
      demands.add(demand);
      buyers.add(demand.buyer());
    }
  }

  /** In turn those that run on the day on which most buyers' demands do. */
  private List<List<Demand>> byTime(List<Demand> demands) {
    List<List<Demand>> parts = new ArrayList<>();
    List<Demand> left = new ArrayList<>(demands);
    while (buyers(left) >= minimumBuyers) {
      LocalDate day = BusiestDay.of(left);
      List<Demand> most = left.stream().filter(demand -> demand.runsOn(day)).toList();
      if (buyers(most) < minimumBuyers) {
        return parts;
      }
      parts.add(most);
      left.removeIf(demand -> demand.runsOn(day));
    }
    return parts;
  }

  private static long buyers(List<Demand> demands) {
    return demands.stream().map(Demand::buyer).distinct().count();
  }
}
