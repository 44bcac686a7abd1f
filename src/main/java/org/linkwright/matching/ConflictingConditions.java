package org.linkwright.matching;

import org.linkwright.fit.Condition;
import org.linkwright.fit.Condition.NumberComparison;
import org.linkwright.fit.Condition.TextComparison;
import org.linkwright.fit.Standard;

/** Tells whether two conditions cannot be met at once. */
final class ConflictingConditions {

  private ConflictingConditions() {}

  /** The same either way round. */
  static boolean exclude(Condition one, Condition other) {
    if (one instanceof Condition.HoldsCertificate a
        && other instanceof Condition.HoldsCertificate b) {
      return versionsDiffer(a.standard(), b.standard());
    }
    if (one instanceof Condition.BooleanAttribute a
        && other instanceof Condition.BooleanAttribute b) {
      return isSame(a.name(), b.name()) && a.value() != b.value();
    }
    if (one instanceof Condition.TextAttribute a && other instanceof Condition.TextAttribute b) {
      return isSame(a.name(), b.name())
          && a.comparison() == TextComparison.EQUAL
          && b.comparison() == TextComparison.EQUAL
          && !a.value().equalsIgnoreCase(b.value());
    }
    return one instanceof Condition.NumberAttribute a
        && other instanceof Condition.NumberAttribute b
        && isSame(a.name(), b.name())
        && (isBelow(a, b) || isBelow(b, a));
  }

  // One edition of a standard takes the place of the other, and certifiers issue one at a time.
  private static boolean versionsDiffer(Standard one, Standard other) {
    return isSame(one.name(), other.name())
        && one.version() != null
        && other.version() != null
        && !one.version().equalsIgnoreCase(other.version());
  }

  /** Whether the most that one allows is less than the least that the other does. */
  private static boolean isBelow(Condition.NumberAttribute one, Condition.NumberAttribute other) {
    return one.comparison() != NumberComparison.AT_LEAST
        && other.comparison() != NumberComparison.AT_MOST
        && one.value().compareTo(other.value()) < 0;
  }

  private static boolean isSame(String one, String other) {
    return ComparedName.of(one).equals(ComparedName.of(other));
  }
}
