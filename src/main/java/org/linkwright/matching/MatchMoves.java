package org.linkwright.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Requirements;
import org.linkwright.registry.Supplier;
import org.linkwright.registry.Suppliers;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;
import org.linkwright.shared.Version;
import org.linkwright.shared.Versioned;

/** What is done to matches: they are moved, accepted or declined, and spoken about. */
@ApplicationScoped
public class MatchMoves {

  private static final String FOR_ORDERS = "is only for moving forward to CONTRACT or REPEAT_ORDER";

  private final Matches matches;
  private final MatchRepository repository;
  private final MatchLog log;
  private final Proposing proposing;
  private final DeclinedPairs pairs;
  private final Requirements requirements;
  private final Suppliers suppliers;
  private final Clock clock;

  MatchMoves(
      Matches matches,
      MatchRepository repository,
      MatchLog log,
      Proposing proposing,
      DeclinedPairs pairs,
      Requirements requirements,
      Suppliers suppliers,
      Clock clock) {
    this.matches = matches;
    this.repository = repository;
    this.log = log;
    this.proposing = proposing;
    this.pairs = pairs;
    this.requirements = requirements;
    this.suppliers = suppliers;
    this.clock = clock;
  }

  /**
   * Moves a match.
   *
   * @throws ProblemException {@code wrong-state} if it cannot be moved there from where it is;
   *     {@code validation-failed} if something is missing that such a move needs
   */
  @Transactional
  public Versioned<Match> move(
      Caller caller, String programme, String reference, @Nullable String ifMatch, NewMove move) {
    MatchEntity match = matches.require(caller, programme, reference);
    Version.require(ifMatch, match.version);
    requireAllowed(match, move.to());
    requireValid(match, move);
    if (!match.isOpen()) {
      requireNoOther(match);
    }
    moveOn(caller, programme, match, move);
    return matches.versioned(caller, programme, match);
  }

  /**
   * Notes down what one side says. A decline closes the match.
   *
   * @throws ProblemException {@code wrong-state} if the match is closed
   */
  @Transactional
  public Versioned<Match> answer(
      Caller caller, String programme, String reference, NewAnswer answer) {
    MatchEntity match = matches.require(caller, programme, reference);
    requireReason(answer);
    if (!match.isOpen()) {
      throw new ProblemException(
          ProblemType.WRONG_STATE,
          "The match is closed; reopen it with a note before anybody answers.");
    }
    log.answer(caller, match, answer);
    match.answer(answer.side(), answer.answer());
    MatchReason reason = answer.reason();
    if (reason != null) {
      moveOn(caller, programme, match, NewMove.closing(reason, answer.side(), answer.comment()));
      if (!match.declined) {
        remember(caller, programme, match);
      }
    }
    touch(caller, match);
    return matches.versioned(caller, programme, match);
  }

  /** Notes down what one side thinks, of an open match or a closed one. */
  @Transactional
  public GivenFeedback giveFeedback(
      Caller caller, String programme, String reference, NewFeedback feedback) {
    MatchEntity match = matches.require(caller, programme, reference);
    List<FieldError> errors = new ArrayList<>();
    for (MatchReason reason : feedback.reasons()) {
      checkReason(
          errors, "/reasons/" + feedback.reasons().indexOf(reason), reason, feedback.side());
    }
    refuse(errors);
    GivenFeedback given = log.feedback(caller, match, feedback);
    touch(caller, match);
    return given;
  }

  /**
   * Makes sure that a pair has an open match at the stage of introduction or a later one.
   *
   * @return the match
   */
  MatchEntity introduce(
      Caller caller,
      String programme,
      UUID programmeId,
      Requirement requirement,
      Supplier supplier,
      String proposal) {
    NewMove move =
        NewMove.to(MatchState.INTRODUCED, "The proposal \"" + proposal + "\" was selected.");
    MatchEntity match =
        repository
            .find(
                "scopeId = ?1 and openPair = ?2",
                programmeId,
                requirement.id() + ":" + supplier.id())
            .firstResultOptional()
            .orElse(null);
    if (match == null) {
      match = proposing.begin(caller, programme, programmeId, requirement, supplier, move);
    } else if (match.state.isBefore(MatchState.INTRODUCED)) {
      moveOn(caller, programme, match, move);
    }
    match.proposal = proposal;
    touch(caller, match);
    return match;
  }

  private void moveOn(Caller caller, String programme, MatchEntity match, NewMove move) {
    MatchState from = match.state;
    LifeCycle.Direction direction = LifeCycle.direction(from, move.to());
    log.move(caller, match, from, move.on() == null ? today() : move.on(), move);
    match.state = move.to();
    switch (direction) {
      case FORWARD -> forward(match, move.to());
      case BACK -> back(match, move.to());
      case CLOSING -> close(caller, programme, match, move);
      case REOPENING -> reopen(match, move.to());
    }
    match.guardPair();
    touch(caller, match);
  }

  private static void forward(MatchEntity match, MatchState to) {
    match.stage = to;
    match.repeatOrders += to == MatchState.REPEAT_ORDER ? 1 : 0;
  }

  private void back(MatchEntity match, MatchState to) {
    if (match.stage != to) {
      log.discount(match, to);
    }
    match.stage = to;
    match.repeatOrders = to == MatchState.REPEAT_ORDER ? match.repeatOrders : 0;
  }

  private void close(Caller caller, String programme, MatchEntity match, NewMove move) {
    match.closedReason = move.reason();
    match.closedSide = move.side();
    match.closedNote = move.note();
    if (move.reason() != null && move.reason().judgesThePair()) {
      remember(caller, programme, match);
    }
  }

  private void reopen(MatchEntity match, MatchState to) {
    match.forgetClosing();
    back(match, to);
  }

  private void requireNoOther(MatchEntity match) {
    MatchReference other =
        pairs
            .ofRequirement(match.scopeId, match.requirementId)
            .match(match.requirementId, match.supplierId);
    if (other != null && other.state() != MatchState.CLOSED) {
      throw new ProblemException(
          ProblemType.DUPLICATE_MATCH,
          "The pair has the open match \""
              + other.externalId()
              + "\" by now; go on with that one.");
    }
  }

  private void remember(Caller caller, String programme, MatchEntity match) {
    match.rememberDecline(
        requirements.get(caller, programme, match.requirementExternalId).content(),
        suppliers.get(caller, programme, match.supplierExternalId).content());
  }

  private void touch(Caller caller, MatchEntity match) {
    match.updatedAt = clock.instant();
    match.updatedBy = caller.name();
  }

  private static void requireAllowed(MatchEntity match, MatchState to) {
    if (!LifeCycle.allows(match.state, match.stage, to)) {
      String possible =
          LifeCycle.possible(match.state, match.stage).stream()
              .map(MatchState::name)
              .collect(Collectors.joining(", "));
      throw new ProblemException(
          ProblemType.WRONG_STATE,
          "The match is at "
              + match.state
              + " and cannot be moved to "
              + to
              + ", but to "
              + possible
              + ".",
          List.of(FieldError.body("/to", "is none of " + possible)));
    }
  }

  private void requireValid(MatchEntity match, NewMove move) {
    List<FieldError> errors = new ArrayList<>();
    checkDay(errors, match, move.on());
    LifeCycle.Direction direction = LifeCycle.direction(match.state, move.to());
    if (direction.needsNote() && (move.note() == null || move.note().isBlank())) {
      errors.add(FieldError.body("/note", "is needed for moving back and for reopening: say why"));
    }
    if (direction == LifeCycle.Direction.CLOSING) {
      checkClosing(errors, move);
    } else {
      checkOngoing(errors, move);
    }
    if (direction != LifeCycle.Direction.FORWARD || move.to().isBefore(MatchState.CONTRACT)) {
      refuse(errors, "/value", move.value(), FOR_ORDERS);
      refuse(errors, "/quantity", move.quantity(), FOR_ORDERS);
    }
    refuse(errors);
  }

  private void checkDay(List<FieldError> errors, MatchEntity match, @Nullable LocalDate on) {
    if (on != null && on.isBefore(match.since)) {
      errors.add(FieldError.body("/on", "is before the last move, which was on " + match.since));
    }
    if (on != null && on.isAfter(today())) {
      errors.add(FieldError.body("/on", "is in the future; today is " + today() + " (UTC)"));
    }
  }

  private static void checkClosing(List<FieldError> errors, NewMove move) {
    if (move.reason() == null) {
      errors.add(FieldError.body("/reason", "is needed for closing, such as PRICE"));
    } else {
      checkReason(errors, "/reason", move.reason(), move.side());
    }
  }

  private static void checkOngoing(List<FieldError> errors, NewMove move) {
    refuse(errors, "/reason", move.reason(), "is for CLOSED only");
    refuse(errors, "/side", move.side(), "is for CLOSED only");
  }

  private static void requireReason(NewAnswer answer) {
    List<FieldError> errors = new ArrayList<>();
    if (answer.answer() == MatchAnswer.ACCEPTED) {
      refuse(errors, "/reason", answer.reason(), "is for DECLINED only");
    } else if (answer.reason() == null) {
      errors.add(FieldError.body("/reason", "is needed for declining, such as PRICE"));
    } else {
      checkReason(errors, "/reason", answer.reason(), answer.side());
    }
    refuse(errors);
  }

  private static void checkReason(
      List<FieldError> errors, String pointer, MatchReason reason, @Nullable MatchSide side) {
    if (reason.isOurs()) {
      errors.add(FieldError.body(pointer, "is given by the service alone"));
    } else if (side != null && !reason.isFor(side)) {
      errors.add(
          FieldError.body(
              pointer, "is none a " + side.word() + " gives: " + MatchReason.namesFor(side)));
    }
  }

  private static void refuse(
      List<FieldError> errors, String pointer, @Nullable Object value, String message) {
    if (value != null) {
      errors.add(FieldError.body(pointer, message));
    }
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw ProblemException.invalid(errors);
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
