package org.linkwright.matching;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linkwright.registry.RecordFeed;
import org.linkwright.registry.RecordKind;

/**
 * Knows which pairs have been declined, and which have a match, for many pairs at once: three
 * narrow queries for a whole shortlist. A decline holds as long as both records are the ones that
 * were looked at: they are told apart by when they were written, which a body that says what is
 * stored already does not change.
 */
@ApplicationScoped
class DeclinedPairs {

  private static final String ROWS =
      "select m.requirementId, m.supplierId, m.id, m.externalId, m.state, m.declined, m.since,"
          + " m.closedSide, m.closedReason, m.closedNote, m.requirementSeen, m.supplierSeen"
          + " from MatchEntity m where m.scopeId = :programme and ";

  private final MatchRepository matches;
  private final RecordFeed feed;

  DeclinedPairs(MatchRepository matches, RecordFeed feed) {
    this.matches = matches;
    this.feed = feed;
  }

  /** A match as it is read, and what was looked at when it was declined. */
  private record Ended(
      UUID requirementId,
      UUID supplierId,
      MatchReference match,
      @Nullable MatchDecline decline,
      @Nullable Instant requirementSeen,
      @Nullable Instant supplierSeen) {

    PairStandings.Row row(Map<UUID, Instant> written) {
      boolean holds =
          decline != null
              && requireNonNull(requirementSeen).equals(written.get(requirementId))
              && requireNonNull(supplierSeen).equals(written.get(supplierId));
      return new PairStandings.Row(requirementId, supplierId, match, holds ? decline : null);
    }
  }

  /** Of all suppliers for one requirement. */
  @Transactional
  PairStandings ofRequirement(UUID programmeId, UUID requirementId) {
    return read(programmeId, "m.requirementId = :one", requirementId);
  }

  /** Of all requirements for one supplier. */
  @Transactional
  PairStandings ofSupplier(UUID programmeId, UUID supplierId) {
    return read(programmeId, "m.supplierId = :one", supplierId);
  }

  /** Of all pairs that are open or were declined. */
  @Transactional
  PairStandings ofProgramme(UUID programmeId) {
    return read(programmeId, "(m.declined = true or m.state <> :one)", MatchState.CLOSED);
  }

  private PairStandings read(UUID programmeId, String condition, Object one) {
    List<Ended> ended =
        matches
            .getEntityManager()
            .createQuery(ROWS + condition + " order by m.id", Object[].class)
            .setParameter("programme", programmeId)
            .setParameter("one", one)
            .getResultStream()
            .map(DeclinedPairs::ended)
            .toList();
    List<Ended> declined = ended.stream().filter(each -> each.decline() != null).toList();
    Map<UUID, Instant> written = new HashMap<>();
    written.putAll(
        lastWritten(programmeId, RecordKind.REQUIREMENT, declined, Ended::requirementId));
    written.putAll(lastWritten(programmeId, RecordKind.SUPPLIER, declined, Ended::supplierId));
    return new PairStandings(ended.stream().map(each -> each.row(written)).toList());
  }

  private Map<UUID, Instant> lastWritten(
      UUID programmeId, RecordKind kind, List<Ended> declined, Function<Ended, UUID> id) {
    return feed.lastWritten(programmeId, kind, declined.stream().map(id).collect(toSet())).stream()
        .collect(toMap(RecordFeed.Written::id, RecordFeed.Written::at));
  }

  private static Ended ended(@Nullable Object[] row) {
    String externalId = (String) row[3];
    boolean declined = (Boolean) row[5];
    return new Ended(
        (UUID) row[0],
        (UUID) row[1],
        new MatchReference((UUID) row[2], externalId, (MatchState) row[4]),
        declined
            ? new MatchDecline(
                (LocalDate) row[6],
                (MatchSide) row[7],
                (MatchReason) row[8],
                (String) row[9],
                externalId)
            : null,
        (Instant) row[10],
        (Instant) row[11]);
  }
}
