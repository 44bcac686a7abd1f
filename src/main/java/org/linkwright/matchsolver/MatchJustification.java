package org.linkwright.matchsolver;

import java.util.List;
import org.optaplanner.core.api.score.stream.ConstraintJustification;

/** Why a constraint of {@link MatchConstraintProvider} counts for or against a plan, as data. */
public sealed interface MatchJustification extends ConstraintJustification {

  /** A lot is from a source that is not admitted for its demand. */
  record NotAdmitted(Allotment allotment, Obstacle.Kind why) implements MatchJustification {}

  /** A source serves {@code grains} in all, more than it has. */
  record Overbooked(Source source, long grains) implements MatchJustification {}

  /** A demand is served with {@code quantity}, more than it asks for. */
  record Oversupplied(Demand demand, long quantity) implements MatchJustification {}

  /** A lot is smaller than {@code least}. */
  record LotTooSmall(Allotment allotment, long least) implements MatchJustification {}

  /** A demand has {@code suppliers} suppliers, too few to be served at all. */
  record TooFewSuppliers(Demand demand, int suppliers) implements MatchJustification {}

  /** A supplier has {@code lots} lots of one demand. */
  record SuppliedTwice(Demand demand, String supplierId, int lots) implements MatchJustification {}

  /** A source serves several buyers of whom one wants it alone. */
  record NotExclusive(Source source, List<String> buyerIds) implements MatchJustification {

    public NotExclusive {
      buyerIds = List.copyOf(buyerIds);
    }
  }

  /** The officer's word is not kept. */
  record PinNotKept(Pin pin) implements MatchJustification {}

  /** A buyer has {@code cents} a year with one supplier, more than it may. */
  record BuyerShareExceeded(String buyerId, String supplierId, long cents)
      implements MatchJustification {}

  /** A supplier has {@code cents} a year in all, more than it may. */
  record SupplierValueExceeded(String supplierId, long cents) implements MatchJustification {}

  /** A supplier serves {@code demands} demands, more than it may. */
  record SupplierDemandsExceeded(String supplierId, int demands) implements MatchJustification {}

  /** So many {@code cents} a year of a demand are not served. */
  record Missed(Demand demand, long cents) implements MatchJustification {}

  /** A source of the former plan serves nothing of a demand any more. */
  record Left(Allotment former) implements MatchJustification {}

  /** A source of the former plan serves less of a demand. */
  record Reduced(Allotment former, long quantity) implements MatchJustification {}

  /** A lot is worth so many {@code cents} a year by its fit and whom it favours. */
  record Worth(Allotment allotment, long cents) implements MatchJustification {}

  /** A supplier serves several demands. */
  record Crowded(String supplierId, int demands) implements MatchJustification {}
}
