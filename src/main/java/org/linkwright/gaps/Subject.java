package org.linkwright.gaps;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Condition;
import org.linkwright.fit.Verdict;
import org.linkwright.matching.CriterionWords;
import org.linkwright.matching.MatchedCapability;
import org.linkwright.matching.Pairing;

/**
 * What a verdict is about, so that verdicts on several requirements come together that closing one
 * gap or asking one question would settle. What is asked of one capability is another subject for
 * another one.
 *
 * @param type the type of criterion
 * @param name what it is about, by its letters and digits alone
 * @param capability pointer to the capability; null for what is asked of the supplier as a whole
 */
record Subject(String type, String name, @Nullable String capability) {

  static Subject of(Pairing pairing, Verdict verdict) {
    Condition condition = verdict.criterion().condition();
    String what = CriterionWords.what(condition);
    MatchedCapability capability = capability(pairing, condition);
    return new Subject(
        CriterionWords.type(condition.kind()),
        what.replaceAll("[^\\p{L}\\p{Nd}]", "").toLowerCase(Locale.ROOT),
        capability == null ? null : capability.pointer());
  }

  /** The capability that a condition is asked of; null for the supplier as a whole. */
  static @Nullable MatchedCapability capability(Pairing pairing, Condition condition) {
    return condition instanceof Condition.OfCapability ? pairing.capability() : null;
  }
}
