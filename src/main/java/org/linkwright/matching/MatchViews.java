package org.linkwright.matching;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Buyers;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Requirements;
import org.linkwright.registry.Supplier;
import org.linkwright.registry.Suppliers;

/** Shows matches with the names of those they are about, in three queries for a whole page. */
@ApplicationScoped
class MatchViews {

  private final Requirements requirements;
  private final Suppliers suppliers;
  private final Buyers buyers;
  private final MatchLog log;

  MatchViews(Requirements requirements, Suppliers suppliers, Buyers buyers, MatchLog log) {
    this.requirements = requirements;
    this.suppliers = suppliers;
    this.buyers = buyers;
    this.log = log;
  }

  /** As lists show them, in their order. */
  List<Match> ofList(Caller caller, String programme, List<MatchEntity> matches) {
    Map<String, Requirement> needed =
        requirements
            .byExternalId(
                caller,
                programme,
                matches.stream().map(match -> match.requirementExternalId).toList())
            .stream()
            .collect(toMap(Requirement::externalId, Function.identity()));
    Map<String, Supplier> offering =
        suppliers
            .byExternalId(
                caller, programme, matches.stream().map(match -> match.supplierExternalId).toList())
            .stream()
            .collect(toMap(Supplier::externalId, Function.identity()));
    Map<String, Buyer> asking = buyers.of(caller, programme, needed.values());
    return matches.stream()
        .map(
            match -> {
              // Neither can be deleted while the match is there.
              Requirement requirement = requireNonNull(needed.get(match.requirementExternalId));
              String buyer = requirement.buyer();
              return view(
                  match,
                  RequirementReference.of(requirement, buyer == null ? null : asking.get(buyer)),
                  SupplierReference.of(requireNonNull(offering.get(match.supplierExternalId))),
                  null);
            })
        .toList();
  }

  /** With everything that was done to it and said of it. */
  Match ofOne(Caller caller, String programme, MatchEntity match) {
    Match head = ofList(caller, programme, List.of(match)).get(0);
    return view(match, head.requirement(), head.supplier(), log);
  }

  private static Match view(
      MatchEntity match,
      RequirementReference requirement,
      SupplierReference supplier,
      @Nullable MatchLog log) {
    return new Match(
        match.id,
        match.externalId,
        requirement,
        supplier,
        match.state,
        match.stage,
        match.since,
        match.score == null ? null : MatchMove.plain(match.score),
        match.eligibility,
        match.buyerAnswer,
        match.supplierAnswer,
        match.buyerAnswer == MatchAnswer.ACCEPTED && match.supplierAnswer == MatchAnswer.ACCEPTED,
        match.repeatOrders,
        closing(match),
        match.proposal,
        LifeCycle.possible(match.state, match.stage),
        log == null ? null : log.history(match.id),
        log == null ? null : log.answers(match.id),
        log == null ? null : log.feedback(match.id),
        match.createdAt,
        match.updatedAt);
  }

  private static Match.@Nullable Closing closing(MatchEntity match) {
    MatchReason reason = match.closedReason;
    return reason == null
        ? null
        : new Match.Closing(match.closedSide, reason, match.closedNote, match.declined);
  }
}
