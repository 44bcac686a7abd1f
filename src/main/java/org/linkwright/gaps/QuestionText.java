package org.linkwright.gaps;

import java.util.Locale;
import org.linkwright.fit.Condition;
import org.linkwright.fit.Verdict;
import org.linkwright.matching.CriterionWords;
import org.linkwright.shared.Rate;

/** Puts an unknown as the question that would settle it. */
final class QuestionText {

  private QuestionText() {}

  /**
   * @param unknown a verdict that {@linkplain Verdict#isQuestion() is a question}
   */
  static String of(Verdict unknown) {
    Condition asked = unknown.criterion().condition();
    String what = CriterionWords.what(asked);
    return switch (unknown.reason()) {
      case CERTIFICATE_VALIDITY_NOT_STATED -> "Until when is its " + what + " certificate valid?";
      case CERTIFICATE_VERSION_NOT_STATED -> "Which version of " + what + " does it hold?";
      case CLASSIFICATION_NOT_COMPARABLE -> "Does what it offers come under " + what + "?";
      case UNIT_NOT_COMPARABLE, CURRENCY_NOT_COMPARABLE, TYPE_NOT_COMPARABLE ->
          "What is its " + what + measure(asked) + "?";
      case NO_MATCHING_CAPABILITY -> "If it offers what is needed: " + lowerFirst(plain(asked));
      default -> plain(asked);
    };
  }

  /** The question when nothing at all is stated. */
  private static String plain(Condition asked) {
    String what = CriterionWords.what(asked);
    return switch (asked.kind()) {
      case CLASSIFICATION -> "Does it offer " + what + "?";
      case CERTIFICATE -> "Does it hold " + what + "?";
      case PROCESS -> "Does it master " + what + "?";
      case CAPACITY, LEAD_TIME, ATTRIBUTE -> "What is its " + what + "?";
      case PRICE_CEILING -> "What does it charge?";
      case DELIVERY_REGION -> "Does it offer " + what + "?";
      case DISTANCE -> "Where on the map are its sites?";
      case LANGUAGE -> "Does it do business in " + what + "?";
      case MATURITY -> "Which stage has it reached in " + what + "?";
      case MINIMUM_TURNOVER -> "What did it turn over in the last full year?";
      case MINIMUM_YEARS -> "Since when has it been in business?";
    };
  }

  /** The unit, currency or type in which the answer could be compared. */
  private static String measure(Condition asked) {
    if (asked instanceof Condition.CapacityAtLeast capacity) {
      Rate rate = capacity.rate();
      return " in " + rate.unit().plural() + " per " + rate.per().word();
    }
    if (asked instanceof Condition.PriceAtMost price) {
      return " in "
          + price.ceiling().currency().getCurrencyCode()
          + " per "
          + price.unit().singular();
    }
    if (asked instanceof Condition.TurnoverAtLeast turnover) {
      return " in " + turnover.minimum().currency().getCurrencyCode();
    }
    if (asked instanceof Condition.NumberAttribute) {
      return " as a number";
    }
    return asked instanceof Condition.BooleanAttribute ? ", yes or no" : " in words";
  }

  private static String lowerFirst(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }
}
