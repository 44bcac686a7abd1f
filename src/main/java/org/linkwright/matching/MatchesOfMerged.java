package org.linkwright.matching;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.linkwright.access.Caller;
import org.linkwright.registry.Supplier;
import org.linkwright.registry.SupplierMerged;

/**
 * Carries the matches and proposals of a supplier over to the one it is merged into. Where both
 * have an open match of one requirement, the one that has come further goes on, in doubt that of
 * the survivor; the other is closed. A merger is no change of the firm: what was declined stays so.
 */
@ApplicationScoped
class MatchesOfMerged {

  private final MatchRepository matches;
  private final ProposalRepository proposals;
  private final MatchLog log;
  private final Clock clock;

  MatchesOfMerged(
      MatchRepository matches, ProposalRepository proposals, MatchLog log, Clock clock) {
    this.matches = matches;
    this.proposals = proposals;
    this.log = log;
    this.clock = clock;
  }

  void carryOver(@Observes SupplierMerged merger) {
    Supplier survivor = merger.survivor();
    List<MatchEntity> own = of(merger, survivor);
    List<MatchEntity> absorbed = of(merger, merger.absorbed());
    own.forEach(match -> keepDeclined(match, merger.before(), survivor));
    absorbed.forEach(match -> keepDeclined(match, merger.absorbed(), survivor));
    List<MatchEntity> carried = closeSecond(merger.caller(), own, absorbed);
    // The guards of those that were closed have to be gone before others take their place.
    matches.flush();
    for (MatchEntity match : carried) {
      match.beOf(survivor);
      match.guardPair();
      touch(merger.caller(), match);
    }
    proposals
        .list("scopeId = ?1 and supplierId = ?2", merger.programmeId(), merger.absorbed().id())
        .forEach(proposal -> proposal.beOf(survivor));
    matches.flush();
  }

  private List<MatchEntity> of(SupplierMerged merger, Supplier supplier) {
    return matches.list(
        "scopeId = ?1 and supplierId = ?2 order by id",
        merger.programmeId(),
        requireNonNull(supplier.id()));
  }

  private static void keepDeclined(MatchEntity match, Supplier before, Supplier survivor) {
    if (match.declined && Objects.equals(match.supplierSeen, before.updatedAt())) {
      match.supplierSeen = survivor.updatedAt();
    }
  }

  private List<MatchEntity> closeSecond(
      Caller caller, List<MatchEntity> own, List<MatchEntity> absorbed) {
    Map<UUID, MatchEntity> open =
        new HashMap<>(
            own.stream()
                .filter(MatchEntity::isOpen)
                .collect(toMap(match -> match.requirementId, Function.identity())));
    List<MatchEntity> carried = new ArrayList<>();
    for (MatchEntity match : absorbed) {
      MatchEntity other = match.isOpen() ? open.get(match.requirementId) : null;
      if (other != null) {
        boolean otherGoesOn = !other.stage.isBefore(match.stage);
        close(caller, otherGoesOn ? match : other, otherGoesOn ? other : match);
      }
      match.openPair = null;
      carried.add(match);
    }
    return carried;
  }

  private void close(Caller caller, MatchEntity match, MatchEntity goesOn) {
    NewMove move =
        NewMove.closing(
            MatchReason.MERGED, null, "It goes on in the match \"" + goesOn.externalId + "\".");
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    log.move(caller, match, match.state, today, move);
    match.state = MatchState.CLOSED;
    match.closedReason = move.reason();
    match.closedNote = move.note();
    match.guardPair();
    touch(caller, match);
  }

  private void touch(Caller caller, MatchEntity match) {
    match.updatedAt = clock.instant();
    match.updatedBy = caller.name();
  }
}
