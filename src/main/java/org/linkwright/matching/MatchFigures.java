package org.linkwright.matching;

import static org.linkwright.matching.MatchState.CONTRACT;
import static org.linkwright.matching.MatchState.INTRODUCED;
import static org.linkwright.matching.MatchState.REPEAT_ORDER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts matches inside the database: as many queries for a hundred thousand as for one. */
@ApplicationScoped
class MatchFigures {

  private static final int MOST_GROUPS = 200;

  private static final String WHICH =
      " m.scopeId = :programme and (m.closedReason is null or m.closedReason not in :leftOut)";

  private static final Set<MatchReason> LEFT_OUT =
      Set.of(MatchReason.MERGED, MatchReason.ENTERED_IN_ERROR);

  private static final String STAYS =
      """
      select v.from_state, count(*), percentile_cont(0.5) within group (order by v.days_before)
      from match_move v join supply_match m on m.id = v.match_id
      where m.programme_id = :programme
        and (m.closed_reason is null or m.closed_reason not in (:leftOut))
        and v.from_state is not null and v.from_state <> 'CLOSED'
      group by v.from_state
      """;

  private final EntityManager database;

  MatchFigures(EntityManager database) {
    this.database = database;
  }

  /** Matches in one state that have come to one stage. */
  record Count(MatchState state, MatchState stage, long matches) {}

  /** How often a stage was left, and the median of the days until then. */
  record Stays(long count, BigDecimal medianDays) {}

  /**
   * Matches that have something in common.
   *
   * @param scheme null for buyers
   * @param code null for matches without a buyer or a sector
   */
  record Group(
      @Nullable String scheme,
      @Nullable String code,
      long matches,
      long open,
      long introduced,
      long contracted,
      long declined) {}

  /** Orders of one kind in one currency. */
  record Orders(
      @Nullable String scheme,
      @Nullable String code,
      MatchState kind,
      @Nullable String currency,
      long count,
      @Nullable BigDecimal sum) {}

  List<Count> counts(UUID programmeId) {
    return query(
            "select m.state, m.stage, count(m) from MatchEntity m where"
                + WHICH
                + " group by m.state, m.stage",
            programmeId)
        .getResultStream()
        .map(row -> new Count((MatchState) row[0], (MatchState) row[1], (Long) row[2]))
        .toList();
  }

  Map<MatchState, Stays> stays(UUID programmeId) {
    Map<MatchState, Stays> stays = new EnumMap<>(MatchState.class);
    List<?> rows =
        database
            .createNativeQuery(STAYS)
            .setParameter("programme", programmeId)
            .setParameter("leftOut", LEFT_OUT.stream().map(MatchReason::name).toList())
            .getResultList();
    for (Object each : rows) {
      Object[] row = (Object[]) each;
      stays.put(
          MatchState.valueOf((String) row[0]),
          new Stays(
              ((Number) row[1]).longValue(), MatchMove.plain(new BigDecimal(row[2].toString()))));
    }
    return stays;
  }

  List<MatchReport.Reason> closings(UUID programmeId) {
    return reasons(
        "select m.closedSide, m.closedReason, count(m) from MatchEntity m where"
            + WHICH
            + " and m.closedReason is not null group by m.closedSide, m.closedReason"
            + " order by count(m) desc, m.closedReason, m.closedSide",
        programmeId);
  }

  List<MatchReport.Reason> feedback(UUID programmeId) {
    return reasons(
        "select f.side, reason, count(f) from MatchFeedbackEntity f join f.reasons reason"
            + " join MatchEntity m on m.id = f.matchId where"
            + WHICH
            + " group by f.side, reason order by count(f) desc, reason, f.side",
        programmeId);
  }

  private List<MatchReport.Reason> reasons(String text, UUID programmeId) {
    return query(text, programmeId)
        .getResultStream()
        .map(row -> new MatchReport.Reason((MatchSide) row[0], (MatchReason) row[1], (Long) row[2]))
        .toList();
  }

  List<MatchReport.Rating> ratings(UUID programmeId) {
    return query(
            "select f.side, count(f), sum(f.rating) from MatchFeedbackEntity f"
                + " join MatchEntity m on m.id = f.matchId where"
                + WHICH
                + " and f.rating is not null group by f.side order by f.side",
            programmeId)
        .getResultStream()
        .map(
            row ->
                new MatchReport.Rating(
                    (MatchSide) row[0],
                    (Long) row[1],
                    MatchReports.ratio((Long) row[2], (Long) row[1], 2)))
        .toList();
  }

  /** Contracts and repeat orders of all matches together. */
  List<Orders> orders(UUID programmeId) {
    return orders(programmeId, "cast(null as String), cast(null as String)", "");
  }

  List<Group> buyers(UUID programmeId) {
    return groups(programmeId, "cast(null as String), m.buyerExternalId", "m.buyerExternalId");
  }

  List<Orders> ordersByBuyer(UUID programmeId) {
    return orders(programmeId, "cast(null as String), m.buyerExternalId", "m.buyerExternalId, ");
  }

  List<Group> sectors(UUID programmeId) {
    return groups(programmeId, "m.sectorScheme, m.sectorCode", "m.sectorScheme, m.sectorCode");
  }

  List<Orders> ordersBySector(UUID programmeId) {
    return orders(programmeId, "m.sectorScheme, m.sectorCode", "m.sectorScheme, m.sectorCode, ");
  }

  private List<Group> groups(UUID programmeId, String selected, String keys) {
    return query(
            "select "
                + selected
                + ", count(m), sum(case when m.state <> :closed then 1 else 0 end),"
                + " sum(case when m.stage in :introduced then 1 else 0 end),"
                + " sum(case when m.stage in :contracted then 1 else 0 end),"
                + " sum(case when m.declined = true then 1 else 0 end) from MatchEntity m where"
                + WHICH
                + " group by "
                + keys
                + " order by count(m) desc, "
                + keys,
            programmeId)
        .setParameter("closed", MatchState.CLOSED)
        .setParameter("introduced", from(INTRODUCED))
        .setParameter("contracted", from(CONTRACT))
        .setMaxResults(MOST_GROUPS)
        .getResultStream()
        .map(
            row ->
                new Group(
                    (String) row[0],
                    (String) row[1],
                    (Long) row[2],
                    (Long) row[3],
                    (Long) row[4],
                    (Long) row[5],
                    (Long) row[6]))
        .toList();
  }

  private List<Orders> orders(UUID programmeId, String selected, String keys) {
    return query(
            "select "
                + selected
                + ", v.to, v.currency, count(v), sum(v.amount) from MatchMoveEntity v"
                + " join MatchEntity m on m.id = v.matchId where"
                + WHICH
                + " and v.counted = true and v.to in :orders group by "
                + keys
                + "v.to, v.currency order by v.currency",
            programmeId)
        .setParameter("orders", Set.of(CONTRACT, REPEAT_ORDER))
        .getResultStream()
        .map(
            row ->
                new Orders(
                    (String) row[0],
                    (String) row[1],
                    (MatchState) row[2],
                    (String) row[3],
                    (Long) row[4],
                    (BigDecimal) row[5]))
        .toList();
  }

  /** The stages from one on. */
  private static Set<MatchState> from(MatchState first) {
    return Arrays.stream(MatchState.values())
        .filter(stage -> !stage.isBefore(first) && stage != MatchState.CLOSED)
        .collect(Collectors.toSet());
  }

  private TypedQuery<Object[]> query(String text, UUID programmeId) {
    return database
        .createQuery(text, Object[].class)
        .setParameter("programme", programmeId)
        .setParameter("leftOut", LEFT_OUT);
  }
}
