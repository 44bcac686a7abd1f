package org.linkwright.matching;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.linkwright.fit.CriterionKind;

/** How the members of a group share a criterion; {@code docs/groups.md} says why. */
@Schema(
    description =
        "How the members of a group share a criterion: each meets it, the leader does, one that does"
            + " is enough, amounts are added up, or their mean counts")
public enum Sharing {
  /** Each member meets it by itself. */
  EVERY_MEMBER,
  /** The leader meets it, which answers to the buyer for the group. */
  LEADER,
  /** One member that meets it is enough. */
  ONE_MEMBER,
  /** What the members yield is added up. */
  SUM,
  /** The mean over the members counts, each with its share of the order. */
  MEAN;

  /** What is not named here is asked of every member: the careful choice. */
  static Sharing of(CriterionKind kind) {
    return switch (kind) {
      case CERTIFICATE, LANGUAGE, MATURITY, MINIMUM_TURNOVER, MINIMUM_YEARS, ATTRIBUTE -> LEADER;
      case PROCESS, DELIVERY_REGION -> ONE_MEMBER;
      case CAPACITY -> SUM;
      case PRICE_CEILING -> MEAN;
      default -> EVERY_MEMBER;
    };
  }
}
