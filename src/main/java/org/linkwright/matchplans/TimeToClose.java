package org.linkwright.matchplans;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.CriterionKind;
import org.linkwright.fit.Eligibility;
import org.linkwright.fit.Fit;
import org.linkwright.fit.Verdict;
import org.linkwright.matchsolver.Candidacy;

/**
 * Whether what keeps a near miss from a requirement can be mended before supply starts: the usual
 * time from the decision to the proof, in days, by kind of criterion. The figures are estimates of
 * the authors for planning; {@code docs/match-plans.md} lists them.
 */
final class TimeToClose {

  /** What is not known is a question, and a question is asked and answered in a fortnight. */
  private static final int DAYS_TO_ASK = 14;

  private static final Map<CriterionKind, Integer> DAYS = new EnumMap<>(CriterionKind.class);

  static {
    DAYS.put(CriterionKind.CERTIFICATE, 270);
    DAYS.put(CriterionKind.PROCESS, 365);
    DAYS.put(CriterionKind.CAPACITY, 180);
    DAYS.put(CriterionKind.LEAD_TIME, 90);
    DAYS.put(CriterionKind.PRICE_CEILING, 60);
    DAYS.put(CriterionKind.DELIVERY_REGION, 60);
    DAYS.put(CriterionKind.LANGUAGE, 180);
    DAYS.put(CriterionKind.MATURITY, 365);
    DAYS.put(CriterionKind.ATTRIBUTE, 180);
  }

  private TimeToClose() {}

  /**
   * As what a supplier can be planned for a requirement.
   *
   * @param shared whether several suppliers may share it: then too little capacity for all of it is
   *     no obstacle to a part
   */
  static Candidacy candidacy(Fit fit, boolean shared, LocalDate today, LocalDate start) {
    if (fit.eligibility() == Eligibility.ELIGIBLE) {
      return Candidacy.ELIGIBLE;
    }
    List<Verdict> obstacles = obstacles(fit, shared);
    if (fit.eligibility() == Eligibility.NEAR_MISS && obstacles.isEmpty()) {
      return Candidacy.ELIGIBLE;
    }
    return fit.eligibility() == Eligibility.NEAR_MISS
            && obstacles.stream().allMatch(open -> isClosable(open, today, start))
        ? Candidacy.CLOSABLE_NEAR_MISS
        : Candidacy.NEAR_MISS;
  }

  /** The mandatory criteria that are open and stand in the way of serving even a part. */
  static List<Verdict> obstacles(Fit fit, boolean shared) {
    return fit.verdicts().stream()
        .filter(verdict -> verdict.criterion().isMandatory() && !verdict.isMet())
        .filter(verdict -> !(shared && verdict.isGap() && kind(verdict) == CriterionKind.CAPACITY))
        .toList();
  }

  private static boolean isClosable(Verdict open, LocalDate today, LocalDate start) {
    @Nullable Integer days =
        open.isQuestion() ? Integer.valueOf(DAYS_TO_ASK) : DAYS.get(kind(open));
    return days != null && !today.plusDays(days).isAfter(start);
  }

  private static CriterionKind kind(Verdict verdict) {
    return verdict.criterion().kind();
  }
}
