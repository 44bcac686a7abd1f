package org.linkwright.fit;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one criterion.
 *
 * @param criterion the criterion judged, its condition the structured form of what is required
 * @param reason why; it decides the {@link #outcome()}
 * @param credit the part of the criterion's weight that is earned: 1 when met (a classification
 *     that is met only broadly or loosely earns less, above 0), above 0 and below 1 when partial, 0
 *     for a gap or unknown; up to 6 decimals
 * @param required what is asked for
 * @param actual what the supplier states; null when it states nothing
 * @param shortfall how much is missing: required less actual, or actual less required for a
 *     maximum; null when met or unknown, and for what is not a matter of degree
 * @param evidenceId the capability or certificate looked at; null when none was
 * @param conversion how an amount in another currency was told in the one asked for; null when
 *     nothing was converted
 * @param assurance how far the fact that was looked at can be trusted; null when none was
 * @param counted what of the credit counts in the score, given the assurance; 0 to the credit
 * @param distance how the nearest code that is offered stands to the required one; null for other
 *     criteria and where no code can be compared
 * @param weight what the criterion weighs in the score by the rules, above 0
 * @param sentence the verdict in one English sentence
 */
public record Verdict(
    Criterion criterion,
    Reason reason,
    BigDecimal credit,
    Stated required,
    @Nullable Stated actual,
    @Nullable Stated shortfall,
    @Nullable String evidenceId,
    @Nullable Conversion conversion,
    @Nullable Assurance assurance,
    BigDecimal counted,
    @Nullable CodeDistance distance,
    BigDecimal weight,
    String sentence) {

  /** A verdict whose sentence is the finding, followed by what is required. */
  static Verdict of(
      Criterion criterion,
      Reason reason,
      BigDecimal credit,
      @Nullable Stated actual,
      @Nullable Stated shortfall,
      @Nullable String evidenceId,
      String finding) {
    Stated required = criterion.condition().required();
    String sentence = finding + " (required: " + required.text() + ").";
    return new Verdict(
        criterion,
        reason,
        credit,
        required,
        actual,
        shortfall,
        evidenceId,
        null,
        null,
        credit,
        null,
        BigDecimal.ONE,
        sentence);
  }

  /** Met, with the whole credit. */
  static Verdict met(
      Criterion criterion, Stated actual, @Nullable String evidenceId, String finding) {
    return of(criterion, Reason.REQUIREMENT_MET, BigDecimal.ONE, actual, null, evidenceId, finding);
  }

  /** A gap or unknown, without credit and not a matter of degree. */
  static Verdict withoutCredit(
      Criterion criterion,
      Reason reason,
      @Nullable Stated actual,
      @Nullable String evidenceId,
      String finding) {
    return of(criterion, reason, BigDecimal.ZERO, actual, null, evidenceId, finding);
  }

  /** Unknown, because the supplier says nothing of it. */
  static Verdict notStated(Criterion criterion, @Nullable String evidenceId, String subject) {
    return withoutCredit(
        criterion, Reason.NOT_STATED, null, evidenceId, subject + " is not stated");
  }

  /**
   * Of several things that may prove a criterion the nearest, of which as much counts as of any: so
   * a further one never does harm by being less well known.
   */
  static Optional<Verdict> nearest(List<Verdict> verdicts, Comparator<Verdict> nearestFirst) {
    return verdicts.stream()
        .map(Verdict::counted)
        .max(Comparator.naturalOrder())
        .map(most -> Collections.min(verdicts, nearestFirst).counting(most));
  }

  /** The same verdict, saying how an amount was converted. */
  Verdict converted(@Nullable Conversion how) {
    return with(how, assurance, counted, distance, weight, sentence);
  }

  /** The same verdict, weighed by how far what it rests on can be trusted. */
  Verdict assured(Assurance how, AssuranceRules rules) {
    return with(conversion, how, rules.counted(credit, how), distance, weight, sentence);
  }

  /** The same verdict, saying how the nearest code that is offered stands to the required one. */
  Verdict at(@Nullable CodeDistance nearest) {
    return with(conversion, assurance, counted, nearest, weight, sentence);
  }

  /** The same verdict, weighing so much in the score. */
  Verdict weighing(BigDecimal so) {
    return with(conversion, assurance, counted, distance, so, sentence);
  }

  /** The same verdict with a further sentence. */
  Verdict adding(String remark) {
    String both = sentence + " Mind that " + remark + ".";
    return with(conversion, assurance, counted, distance, weight, both);
  }

  /** The same verdict, of whose credit so much counts. */
  private Verdict counting(BigDecimal so) {
    return with(conversion, assurance, so, distance, weight, sentence);
  }

  private Verdict with(
      @Nullable Conversion how,
      @Nullable Assurance trusted,
      BigDecimal counting,
      @Nullable CodeDistance nearest,
      BigDecimal weighing,
      String told) {
    return new Verdict(
        criterion,
        reason,
        credit,
        required,
        actual,
        shortfall,
        evidenceId,
        how,
        trusted,
        counting,
        nearest,
        weighing,
        told);
  }

  /** Met, partial, gap or unknown. */
  public Outcome outcome() {
    return reason.outcome();
  }

  /** Whether the criterion is met. */
  public boolean isMet() {
    return outcome() == Outcome.MET;
  }

  /** Whether something is missing: partial or gap. Unknown is neither. */
  public boolean isGap() {
    return outcome() == Outcome.PARTIAL || outcome() == Outcome.GAP;
  }

  /** Whether the supplier has to be asked. */
  public boolean isQuestion() {
    return outcome() == Outcome.UNKNOWN;
  }
}
