package org.linkwright.gaps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.linkwright.fit.Verdict;
import org.linkwright.matching.CriterionVerdict;
import org.linkwright.matching.CriterionWords;
import org.linkwright.matching.Pairing;
import org.linkwright.matching.RequirementReference;

/** Brings the gaps of one supplier on many requirements together by what is missing. */
final class KindsOfGap {

  /** The gaps on one subject in one pairing. */
  private record Occurrence(Pairing pairing, Subject subject, List<Verdict> gaps) {

    boolean isMandatory() {
      return gaps.stream().anyMatch(gap -> gap.criterion().isMandatory());
    }

    boolean isOnlyObstacle() {
      return isMandatory()
          && PairGaps.obstacles(pairing).stream()
              .allMatch(open -> open.isGap() && Subject.of(pairing, open).equals(subject));
    }

    KindOfGap.Affected affected() {
      return new KindOfGap.Affected(
          RequirementReference.of(pairing.requirement(), pairing.buyer()),
          isOnlyObstacle(),
          gaps.stream().map(CriterionVerdict::of).toList());
    }
  }

  private KindsOfGap() {}

  /**
   * @param pairings of one supplier
   */
  static List<KindOfGap> of(List<Pairing> pairings) {
    Map<Subject, List<Occurrence>> bySubject = new LinkedHashMap<>();
    for (Pairing pairing : pairings) {
      for (Occurrence occurrence : occurrences(pairing)) {
        bySubject.computeIfAbsent(occurrence.subject(), any -> new ArrayList<>()).add(occurrence);
      }
    }
    return bySubject.values().stream()
        .map(KindsOfGap::kind)
        .sorted(KindOfGap.MOST_IN_THE_WAY_FIRST)
        .toList();
  }

  private static List<Occurrence> occurrences(Pairing pairing) {
    Map<Subject, List<Verdict>> gaps = new LinkedHashMap<>();
    for (Verdict gap : pairing.fit().gaps()) {
      gaps.computeIfAbsent(Subject.of(pairing, gap), any -> new ArrayList<>()).add(gap);
    }
    return gaps.entrySet().stream()
        .map(entry -> new Occurrence(pairing, entry.getKey(), entry.getValue()))
        .toList();
  }

  private static KindOfGap kind(List<Occurrence> occurrences) {
    // Buyers spell standards in many ways: whoever makes it mandatory names it.
    Occurrence first =
        occurrences.stream().filter(Occurrence::isMandatory).findFirst().orElse(occurrences.get(0));
    Verdict gap = first.gaps().get(0);
    List<KindOfGap.Affected> inTheWay = affected(occurrences, Occurrence::isMandatory);
    return new KindOfGap(
        first.subject().type(),
        CriterionWords.what(gap.criterion().condition()),
        Subject.capability(first.pairing(), gap.criterion().condition()),
        inTheWay,
        AnnualValue.of(inTheWay.stream().map(KindOfGap.Affected::requirement).toList()),
        affected(occurrences, occurrence -> !occurrence.isMandatory()));
  }

  private static List<KindOfGap.Affected> affected(
      List<Occurrence> occurrences, Predicate<Occurrence> which) {
    return occurrences.stream().filter(which).map(Occurrence::affected).toList();
  }
}
