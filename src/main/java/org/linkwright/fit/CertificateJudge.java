package org.linkwright.fit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.BoundedDecimal;
import org.linkwright.shared.VerificationLevel;

/** Judges a supplier's certificates against the one that is asked for. */
final class CertificateJudge {

  private final FitRules rules;
  private final LocalDate asOf;

  CertificateJudge(FitRules rules, LocalDate asOf) {
    this.rules = rules;
    this.asOf = asOf;
  }

  /**
   * The verdict on the certificate of this standard that comes nearest. As much of it counts as of
   * any of them, so that a further certificate never does harm by being less well known.
   */
  Verdict judge(
      Criterion criterion,
      Condition.HoldsCertificate asked,
      List<CertificateFacts> certificates,
      RequirementFacts requirement) {
    List<Verdict> verdicts =
        certificates.stream()
            .filter(held -> held.standard().isSameStandardAs(asked.standard()))
            .sorted(LONGEST_VALID_FIRST)
            .map(held -> assured(criterion, asked, held, requirement))
            .toList();
    return Verdict.nearest(verdicts, NEAREST_FIRST)
        .orElseGet(
            () ->
                Verdict.withoutCredit(
                    criterion,
                    Reason.CERTIFICATE_NOT_HELD,
                    null,
                    null,
                    asked.standard().name() + " is not held"));
  }

  private Verdict assured(
      Criterion criterion,
      Condition.HoldsCertificate asked,
      CertificateFacts held,
      RequirementFacts requirement) {
    Verdict verdict = judgeOne(criterion, asked, held, requirement.start());
    @Nullable String warning = verdict.credit().signum() > 0 ? warning(held, requirement) : null;
    Assurance assurance = rules.assurance().of(held.provenance(), asOf, held.validUntil(), warning);
    Verdict weighed = verdict.assured(assurance, rules.assurance());
    return warning == null ? weighed : weighed.adding(warning);
  }

  /** That a certificate which is valid at the start will not last; null if it does. */
  private @Nullable String warning(CertificateFacts held, RequirementFacts requirement) {
    @Nullable LocalDate until = held.validUntil();
    @Nullable LocalDate end = requirement.end();
    LocalDate start = requirement.start();
    if (until == null) {
      return null;
    }
    if (!until.isAfter(start.plusDays(rules.assurance().warningDays()))
        && (end == null || until.isBefore(end))) {
      long days = ChronoUnit.DAYS.between(start, until);
      return days == 0
          ? "it ends on the very day of the start"
          : "it ends on " + until + ", " + Stated.days(days).text() + " after the start";
    }
    return end != null && until.isBefore(end)
        ? "it ends on " + until + ", before the supply does on " + end
        : null;
  }

  private static final Comparator<CertificateFacts> LONGEST_VALID_FIRST =
      Comparator.comparing(
              CertificateFacts::validUntil,
              Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
          .thenComparing(CertificateFacts::id);

  // A question is nearer than a gap: its answer may be all that is missing.
  private static final Comparator<Verdict> NEAREST_FIRST =
      Comparator.comparing(Verdict::credit, Comparator.reverseOrder())
          .thenComparing(Verdict::counted, Comparator.reverseOrder())
          .thenComparing(Verdict::isGap);

  private Verdict judgeOne(
      Criterion criterion,
      Condition.HoldsCertificate asked,
      CertificateFacts held,
      LocalDate start) {
    @Nullable LocalDate until = held.validUntil();
    if (until != null && until.isBefore(start)) {
      return expired(criterion, held, until, start);
    }
    @Nullable LocalDate from = held.validFrom();
    if (from != null && from.isAfter(start)) {
      return notYetValid(criterion, held, from, start);
    }
    if (until == null) {
      return question(criterion, held, Reason.CERTIFICATE_VALIDITY_NOT_STATED, "last day");
    }
    if (asked.standard().version() != null && held.standard().version() == null) {
      return question(criterion, held, Reason.CERTIFICATE_VERSION_NOT_STATED, "version");
    }
    return valid(criterion, asked, held);
  }

  private static Verdict expired(
      Criterion criterion, CertificateFacts held, LocalDate until, LocalDate start) {
    Stated days = Stated.days(ChronoUnit.DAYS.between(until, start));
    String finding =
        held.standard().text()
            + " ends on "
            + until
            + ", "
            + days.text()
            + " before the start on "
            + start;
    return dated(criterion, Reason.CERTIFICATE_EXPIRED, held, days, finding);
  }

  private static Verdict notYetValid(
      Criterion criterion, CertificateFacts held, LocalDate from, LocalDate start) {
    Stated days = Stated.days(ChronoUnit.DAYS.between(start, from));
    String finding =
        held.standard().text()
            + " begins on "
            + from
            + ", "
            + days.text()
            + " after the start on "
            + start;
    return dated(criterion, Reason.CERTIFICATE_NOT_YET_VALID, held, days, finding);
  }

  private static Verdict dated(
      Criterion criterion, Reason reason, CertificateFacts held, Stated days, String finding) {
    return Verdict.of(criterion, reason, BigDecimal.ZERO, actual(held), days, held.id(), finding);
  }

  private static Verdict question(
      Criterion criterion, CertificateFacts held, Reason reason, String missing) {
    String finding = held.standard().text() + " is held, but its " + missing + " is not stated";
    return Verdict.withoutCredit(criterion, reason, actual(held), held.id(), finding);
  }

  private Verdict valid(
      Criterion criterion, Condition.HoldsCertificate asked, CertificateFacts held) {
    boolean versionFits = versionFits(asked.standard(), held.standard());
    int levelsShort = asked.minimumLevel().rank() - held.level().rank();
    String finding = actual(held).text() + " is held";
    if (versionFits && levelsShort <= 0) {
      return Verdict.met(criterion, actual(held), held.id(), finding);
    }
    BigDecimal credit =
        (versionFits ? BigDecimal.ONE : rules.variantCredit())
            .multiply(levelCredit(asked.minimumLevel(), held.level()))
            .setScale(BoundedDecimal.DECIMALS, RoundingMode.DOWN);
    return Verdict.of(
        criterion,
        versionFits ? Reason.CERTIFICATE_LEVEL_TOO_LOW : Reason.CERTIFICATE_OTHER_VERSION,
        credit,
        actual(held),
        levelsShort > 0 ? Stated.levels(levelsShort) : null,
        held.id(),
        finding);
  }

  private static boolean versionFits(Standard asked, Standard held) {
    @Nullable String wanted = asked.version();
    @Nullable String stated = held.version();
    return wanted == null || (stated != null && Words.key(wanted).equals(Words.key(stated)));
  }

  private static BigDecimal levelCredit(VerificationLevel asked, VerificationLevel held) {
    return held.rank() >= asked.rank()
        ? BigDecimal.ONE
        : Grade.closeness(BigDecimal.valueOf(held.rank()), BigDecimal.valueOf(asked.rank()));
  }

  private static Stated actual(CertificateFacts held) {
    String validity = held.validUntil() == null ? "" : ", valid until " + held.validUntil();
    return Stated.text(held.standard().text() + ", " + held.level().word() + validity);
  }
}
