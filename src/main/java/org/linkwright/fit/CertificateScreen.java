package org.linkwright.fit;

import java.time.LocalDate;

/** {@link CertificateJudge} in numbers. */
final class CertificateScreen implements SupplierScreens.Sieve {

  private final int standard;
  private final int version;
  private final int level;
  private final int start;
  private final int variantCredit;
  private final AssuranceScale assurance;

  CertificateScreen(
      Condition.HoldsCertificate asked,
      LocalDate start,
      FitRules rules,
      AssuranceScale assurance,
      Lexicons lexicons) {
    this.assurance = assurance;
    String wanted = asked.standard().version();
    this.standard = lexicons.standards.number(Words.key(asked.standard().name()));
    this.version =
        wanted == null ? ScreenedSupplier.UNSTATED : lexicons.versions.number(Words.key(wanted));
    this.level = asked.minimumLevel().rank();
    this.start = (int) start.toEpochDay();
    this.variantCredit = Millionths.ofShare(rules.variantCredit());
  }

  @Override
  public int of(ScreenedSupplier supplier) {
    int[] held = supplier.certificates;
    int most = 0;
    boolean isMet = false;
    for (int at = 0; at < held.length; at += ScreenedSupplier.NUMBERS) {
      if (held[at + ScreenedSupplier.STANDARD] == standard && isValid(held, at)) {
        int earned = earned(held, at);
        isMet |= Earned.isMet(earned);
        most = Math.max(most, Earned.credit(counted(earned, held, at)));
      }
    }
    return Earned.counting(isMet ? Earned.ALL : Earned.NOTHING, most);
  }

  private int counted(int earned, int[] held, int at) {
    return assurance.counted(
        earned, held[at + ScreenedSupplier.LEVEL], held[at + ScreenedSupplier.CONFIRMED]);
  }

  private boolean isValid(int[] held, int at) {
    int until = held[at + ScreenedSupplier.UNTIL];
    int from = held[at + ScreenedSupplier.FROM];
    return until != ScreenedSupplier.NO_DAY
        && until >= start
        && (from == ScreenedSupplier.NO_DAY || from <= start);
  }

  private int earned(int[] held, int at) {
    int stated = held[at + ScreenedSupplier.VERSION];
    boolean asksVersion = version != ScreenedSupplier.UNSTATED;
    if (asksVersion && stated == ScreenedSupplier.UNSTATED) {
      return Earned.NOTHING;
    }
    boolean versionFits = !asksVersion || stated == version;
    int checked = held[at + ScreenedSupplier.LEVEL];
    if (versionFits && checked >= level) {
      return Earned.ALL;
    }
    long ofLevel = checked >= level ? Millionths.ONE : Millionths.closeness(checked, level);
    return versionFits ? (int) ofLevel : (int) (variantCredit * ofLevel / Millionths.ONE);
  }
}
