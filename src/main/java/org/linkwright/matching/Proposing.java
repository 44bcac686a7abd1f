package org.linkwright.matching;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Buyers;
import org.linkwright.registry.Classification;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Supplier;
import org.linkwright.registry.Taxonomies;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.Ids;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/** Makes matches of one requirement and one or more suppliers: all of them, or none. */
@ApplicationScoped
class Proposing {

  private final Matching matching;
  private final Buyers buyers;
  private final DeclinedPairs declinedPairs;
  private final MatchRepository matches;
  private final MatchLog log;
  private final Taxonomies taxonomies;
  private final Ids ids;
  private final Clock clock;

  Proposing(
      Matching matching,
      Buyers buyers,
      DeclinedPairs declinedPairs,
      MatchRepository matches,
      MatchLog log,
      Taxonomies taxonomies,
      Ids ids,
      Clock clock) {
    this.matching = matching;
    this.buyers = buyers;
    this.declinedPairs = declinedPairs;
    this.matches = matches;
    this.log = log;
    this.taxonomies = taxonomies;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * A supplier to be proposed.
   *
   * @param pointer where the body names it
   * @param externalId of the match; null for its id
   */
  record Wish(Supplier supplier, String pointer, @Nullable String externalId) {}

  /**
   * Makes matches by hand or of a shortlist.
   *
   * @throws ProblemException {@code wrong-state} if the requirement is closed, or a pair was
   *     declined and nothing has changed since; {@code duplicate-match} if a pair has an open
   *     match; {@code validation-failed} if a supplier is named twice or is the buyer itself
   */
  List<MatchEntity> propose(
      Caller caller,
      String programme,
      UUID programmeId,
      Requirement requirement,
      List<Wish> wishes,
      @Nullable String note) {
    if (requirement.status() == Requirement.Status.CLOSED) {
      throw new ProblemException(
          ProblemType.WRONG_STATE,
          "The requirement \"" + requirement.externalId() + "\" is closed; nobody is looked for.");
    }
    Buyer buyer = buyers.of(caller, programme, requirement);
    requireOthers(buyer, wishes);
    requireFreePairs(
        requirement,
        wishes,
        declinedPairs.ofRequirement(programmeId, requireNonNull(requirement.id())));
    Judging judging = matching.judging(caller, programme, List.of(requirement));
    List<MatchEntity> made = new ArrayList<>();
    for (Wish wish : wishes) {
      if (wish.externalId() != null) {
        matches.requireFreeExternalId(programmeId, wish.externalId());
      }
      made.add(
          make(
              caller,
              programmeId,
              judging,
              requirement,
              buyer,
              wish,
              NewMove.to(MatchState.PROPOSED, note)));
    }
    matches.flush();
    return made;
  }

  /** Makes a match that begins at a later stage, whatever has been of the pair before. */
  MatchEntity begin(
      Caller caller,
      String programme,
      UUID programmeId,
      Requirement requirement,
      Supplier supplier,
      NewMove move) {
    Buyer buyer = buyers.of(caller, programme, requirement);
    Judging judging = matching.judging(caller, programme, List.of(requirement));
    return make(
        caller, programmeId, judging, requirement, buyer, new Wish(supplier, "", null), move);
  }

  private static void requireOthers(@Nullable Buyer buyer, List<Wish> wishes) {
    List<FieldError> errors = new ArrayList<>();
    Set<UUID> seen = new HashSet<>();
    for (Wish wish : wishes) {
      if (OwnFirm.isSame(buyer, wish.supplier())) {
        errors.add(
            FieldError.body(wish.pointer(), "is the buyer itself, by an identifier of both"));
      }
      if (!seen.add(requireNonNull(wish.supplier().id()))) {
        errors.add(FieldError.body(wish.pointer(), "is named twice"));
      }
    }
    if (!errors.isEmpty()) {
      throw ProblemException.invalid(errors);
    }
  }

  private static void requireFreePairs(
      Requirement requirement, List<Wish> wishes, PairStandings standings) {
    List<FieldError> open = new ArrayList<>();
    List<FieldError> declined = new ArrayList<>();
    UUID requirementId = requireNonNull(requirement.id());
    for (Wish wish : wishes) {
      UUID supplierId = requireNonNull(wish.supplier().id());
      MatchReference match = standings.match(requirementId, supplierId);
      MatchDecline decline = standings.decline(requirementId, supplierId);
      if (match != null && match.state() != MatchState.CLOSED) {
        open.add(
            FieldError.body(
                wish.pointer(), "has the open match \"" + match.externalId() + "\" already"));
      } else if (decline != null) {
        declined.add(
            FieldError.body(
                wish.pointer(), "match \"" + decline.match() + "\" was " + decline.words()));
      }
    }
    if (!open.isEmpty()) {
      throw new ProblemException(
          ProblemType.DUPLICATE_MATCH,
          "The supplier " + open.get(0).message() + "; go on with that one, or close it first.",
          open);
    }
    if (!declined.isEmpty()) {
      throw new ProblemException(
          ProblemType.WRONG_STATE,
          "Nothing has changed on either side since: "
              + declined.get(0).message()
              + ". Reopen it with a note if the two think better of it.",
          declined);
    }
  }

  private MatchEntity make(
      Caller caller,
      UUID programmeId,
      Judging judging,
      Requirement requirement,
      @Nullable Buyer buyer,
      Wish wish,
      NewMove move) {
    MatchEntity match = new MatchEntity();
    match.id = ids.next();
    match.scopeId = programmeId;
    match.externalId = wish.externalId() == null ? match.id.toString() : wish.externalId();
    match.requirementId = requireNonNull(requirement.id());
    match.requirementExternalId = requirement.externalId();
    match.buyerExternalId = buyer == null ? null : buyer.externalId();
    match.beOf(wish.supplier());
    match.state = move.to();
    match.stage = move.to();
    match.since = today();
    match.guardPair();
    classify(match, requirement.classification());
    if (requirement.classification() != null) {
      Pairing pairing = judging.of(requirement, buyer, wish.supplier());
      match.score = pairing.fit().score();
      match.eligibility = pairing.eligibility();
    }
    match.createdAt = clock.instant();
    match.updatedAt = match.createdAt;
    match.updatedBy = caller.name();
    matches.persist(match);
    log.move(caller, match, null, match.since, move);
    return match;
  }

  /** The sector is the broadest code above the classification that has a digit: ISIC 22, not C. */
  private void classify(MatchEntity match, @Nullable Classification classification) {
    if (classification == null) {
      return;
    }
    match.sectorScheme = classification.scheme();
    match.sectorCode = classification.code();
    for (String above : taxonomies.ancestors(classification)) {
      if (above.chars().anyMatch(Character::isDigit)) {
        match.sectorCode = above;
      }
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
