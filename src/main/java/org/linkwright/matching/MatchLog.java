package org.linkwright.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.registry.MeasuredQuantity;
import org.linkwright.registry.MoneyAmount;
import org.linkwright.shared.Ids;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/** Writes down what was done to a match and said of it, and reads it back. */
@ApplicationScoped
class MatchLog {

  /** What one match holds of moves, and of answers and feedback together. */
  private static final int MOST_ENTRIES = 500;

  private final EntityManager database;
  private final Ids ids;
  private final Clock clock;

  MatchLog(EntityManager database, Ids ids, Clock clock) {
    this.database = database;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Writes down a move.
   *
   * @param on the day of the move
   * @param from null for the first one
   */
  void move(
      Caller caller, MatchEntity match, @Nullable MatchState from, LocalDate on, NewMove move) {
    requireRoom(match.moves);
    MatchMoveEntity entity = new MatchMoveEntity();
    entity.id = ids.next();
    entity.matchId = match.id;
    entity.number = match.moves;
    entity.from = from;
    entity.to = move.to();
    entity.movedOn = on;
    entity.daysBefore = from == null ? null : (int) ChronoUnit.DAYS.between(match.since, on);
    entity.counted =
        from == null || LifeCycle.direction(from, move.to()) == LifeCycle.Direction.FORWARD;
    entity.note = move.note();
    entity.side = move.side();
    entity.reason = move.reason();
    MoneyAmount value = move.value();
    entity.amount = value == null ? null : value.amount();
    entity.currency = value == null ? null : value.currency();
    MeasuredQuantity quantity = move.quantity();
    entity.quantity = quantity == null ? null : quantity.value();
    entity.unit = quantity == null ? null : quantity.unit();
    entity.notedAt = clock.instant();
    entity.notedBy = caller.name();
    database.persist(entity);
    match.moves++;
    match.since = on;
  }

  /** Lets nothing count any more that the match had reached beyond a stage. */
  void discount(MatchEntity match, MatchState stage) {
    database.flush();
    moves(match.id).stream()
        .filter(move -> move.to != MatchState.CLOSED && stage.isBefore(move.to))
        .forEach(move -> move.counted = false);
  }

  void answer(Caller caller, MatchEntity match, NewAnswer answer) {
    requireRoom(match.statements);
    MatchAnswerEntity entity = new MatchAnswerEntity();
    entity.id = ids.next();
    entity.matchId = match.id;
    entity.side = answer.side();
    entity.answer = answer.answer();
    entity.reason = answer.reason();
    entity.remark = answer.comment();
    entity.notedAt = clock.instant();
    entity.notedBy = caller.name();
    database.persist(entity);
    match.statements++;
  }

  GivenFeedback feedback(Caller caller, MatchEntity match, NewFeedback feedback) {
    requireRoom(match.statements);
    MatchFeedbackEntity entity = new MatchFeedbackEntity();
    entity.id = ids.next();
    entity.matchId = match.id;
    entity.side = feedback.side();
    entity.rating = feedback.rating();
    entity.reasons = new HashSet<>(feedback.reasons());
    entity.remark = feedback.comment();
    entity.notedAt = clock.instant();
    entity.notedBy = caller.name();
    database.persist(entity);
    match.statements++;
    return GivenFeedback.of(entity);
  }

  List<MatchMove> history(UUID matchId) {
    return moves(matchId).stream().map(MatchMove::of).toList();
  }

  List<GivenAnswer> answers(UUID matchId) {
    return entries("MatchAnswerEntity", MatchAnswerEntity.class, "id", matchId).stream()
        .map(GivenAnswer::of)
        .toList();
  }

  List<GivenFeedback> feedback(UUID matchId) {
    return entries("MatchFeedbackEntity", MatchFeedbackEntity.class, "id", matchId).stream()
        .map(GivenFeedback::of)
        .toList();
  }

  private List<MatchMoveEntity> moves(UUID matchId) {
    return entries("MatchMoveEntity", MatchMoveEntity.class, "number", matchId);
  }

  private <T> List<T> entries(String entity, Class<T> type, String order, UUID matchId) {
    return database
        .createQuery(
            "select e from " + entity + " e where e.matchId = :match order by e." + order, type)
        .setParameter("match", matchId)
        .getResultList();
  }

  private static void requireRoom(int entries) {
    if (entries >= MOST_ENTRIES) {
      throw new ProblemException(
          ProblemType.WRONG_STATE,
          "A match holds up to "
              + MOST_ENTRIES
              + " moves, and as many answers and pieces of feedback; close it and open another.");
    }
  }
}
