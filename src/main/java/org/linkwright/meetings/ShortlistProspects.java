package org.linkwright.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.linkwright.access.Caller;
import org.linkwright.fit.Eligibility;
import org.linkwright.matching.Candidates;
import org.linkwright.matching.Matching;
import org.linkwright.matching.Pairing;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Requirement;

/** The suppliers of the requirements' shortlists, without those that are ineligible. */
@ApplicationScoped
class ShortlistProspects implements Prospects {

  private final Matching matching;

  ShortlistProspects(Matching matching) {
    this.matching = matching;
  }

  @Override
  @Transactional
  public List<Prospect> of(Caller caller, String programme, List<Requirement> requirements) {
    List<Prospect> prospects = new ArrayList<>();
    for (Requirement requirement : requirements) {
      Candidates candidates = matching.candidates(caller, programme, requirement.externalId());
      Buyer buyer = candidates.buyer();
      if (buyer != null) {
        candidates.pairings().stream()
            .filter(pairing -> pairing.eligibility() != Eligibility.INELIGIBLE)
            .map(pairing -> prospect(buyer, pairing))
            .forEach(prospects::add);
      }
    }
    return prospects;
  }

  private static Prospect prospect(Buyer buyer, Pairing pairing) {
    return new Prospect(
        pairing.requirement(),
        buyer,
        pairing.supplier(),
        pairing.fit().score(),
        pairing.eligibility(),
        pairing.summary());
  }
}
