package org.linkwright.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linkwright.access.Caller;
import org.linkwright.matching.RatedPair;
import org.linkwright.matching.RatedPairs;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Supplier;

/** The best suppliers of the requirements' shortlists. */
@ApplicationScoped
class ShortlistProspects {

  /** Of one requirement: far more than a buyer has time for. */
  private static final int BEST = 200;

  private final RatedPairs pairs;

  ShortlistProspects(RatedPairs pairs) {
    this.pairs = pairs;
  }

  /** Those that come into question by their eligibility, and whoever of them must come. */
  List<Prospect> of(Caller caller, String programme, InvitationScope scope, InvitationOrder order) {
    Set<UUID> mustCome =
        scope.mustCome().stream()
            .map(Supplier::id)
            .map(Objects::requireNonNull)
            .collect(Collectors.toSet());
    List<Prospect> prospects = new ArrayList<>();
    for (RatedPair pair :
        pairs.best(
            caller,
            programme,
            scope.requirements(),
            Set.copyOf(order.eligibilities()),
            BEST,
            mustCome)) {
      Buyer buyer = pair.buyer();
      if (buyer != null) {
        prospects.add(
            new Prospect(
                pair.requirement(),
                buyer,
                pair.supplier(),
                pair.score(),
                pair.eligibility(),
                pair::summary));
      }
    }
    return prospects;
  }
}
