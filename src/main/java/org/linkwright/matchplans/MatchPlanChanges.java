package org.linkwright.matchplans;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Period;

/**
 * What is different in a plan, compared with another.
 *
 * @param from number of the plan it is compared with
 * @param to number of the plan
 * @param kept pairs with the same quantity in both
 * @param changes pairs that are in one of them only, or with another quantity
 */
@Schema(description = "What is different in a plan, compared with another")
public record MatchPlanChanges(
    @Nullable Integer from,
    @Nullable Integer to,
    MatchPlan.Totals before,
    MatchPlan.Totals after,
    int kept,
    List<Change> changes) {

  /** What happened to a pair. */
  @Schema(name = "MatchPlanChangeKind")
  public enum Kind {
    /** It is only in the later plan. */
    ADDED,
    /** It is only in the earlier plan. */
    DROPPED,
    /** It serves more than in the earlier plan. */
    MORE,
    /** It serves less than in the earlier plan. */
    LESS
  }

  /**
   * A pair that is different.
   *
   * @param before 0 where it was not there
   * @param after 0 where it is not there any more
   */
  @Schema(name = "MatchPlanChange", description = "A pair that is different")
  public record Change(
      Kind kind,
      String requirement,
      String title,
      String supplier,
      String supplierName,
      BigDecimal before,
      BigDecimal after,
      @Nullable String unit,
      @Nullable Period period,
      String sentence) {}

  private record Pair(String requirement, String supplier) {}

  static MatchPlanChanges between(MatchPlan from, MatchPlan to) {
    Map<Pair, MatchPlan.Assignment> before = byPair(from);
    Map<Pair, MatchPlan.Assignment> after = byPair(to);
    List<Change> changes = new ArrayList<>();
    int kept = 0;
    for (Map.Entry<Pair, MatchPlan.Assignment> had : before.entrySet()) {
      MatchPlan.Assignment has = after.get(had.getKey());
      if (has != null && has.quantity().compareTo(had.getValue().quantity()) == 0) {
        kept++;
      } else {
        changes.add(change(had.getValue(), has));
      }
    }
    after.forEach(
        (pair, has) -> {
          if (!before.containsKey(pair)) {
            changes.add(change(null, has));
          }
        });
    return new MatchPlanChanges(
        from.number(), to.number(), from.totals(), to.totals(), kept, List.copyOf(changes));
  }

  private static Map<Pair, MatchPlan.Assignment> byPair(MatchPlan plan) {
    Map<Pair, MatchPlan.Assignment> byPair = new LinkedHashMap<>();
    plan.assignments().forEach(one -> byPair.put(new Pair(one.requirement(), one.supplier()), one));
    return byPair;
  }

  private static Change change(
      MatchPlan.@Nullable Assignment had, MatchPlan.@Nullable Assignment has) {
    MatchPlan.Assignment shown = has == null ? java.util.Objects.requireNonNull(had) : has;
    BigDecimal before = had == null ? BigDecimal.ZERO : had.quantity();
    BigDecimal after = has == null ? BigDecimal.ZERO : has.quantity();
    Kind kind = kind(before, after);
    return new Change(
        kind,
        shown.requirement(),
        shown.title(),
        shown.supplier(),
        shown.supplierName(),
        before,
        after,
        shown.unit(),
        shown.period(),
        shown.supplierName() + " " + words(kind) + " \"" + shown.title() + "\".");
  }

  private static Kind kind(BigDecimal before, BigDecimal after) {
    if (before.signum() == 0) {
      return Kind.ADDED;
    }
    if (after.signum() == 0) {
      return Kind.DROPPED;
    }
    return after.compareTo(before) > 0 ? Kind.MORE : Kind.LESS;
  }

  private static String words(Kind kind) {
    return switch (kind) {
      case ADDED -> "now supplies";
      case DROPPED -> "no longer supplies";
      case MORE -> "supplies more of";
      case LESS -> "supplies less of";
    };
  }
}
