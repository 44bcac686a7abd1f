package org.linkwright.meetingsolver;

import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linkwright.meetingsolver.ExactModel.Wanted;
import org.linkwright.meetingsolver.ExactSolver.Answer;
import org.linkwright.meetingsolver.ExactSolver.Verdict;

/**
 * Finds requests that cannot be placed together in an event where not everything fits: those of one
 * participant who has too many, else those that a proof needed. Then it leaves out one after the
 * other as long as the rest still cannot be placed together.
 */
final class ExactConflict {

  private static final double EFFORT_TO_FIND = 10;
  private static final double EFFORT_FOR_ONE = 0.5;
  private static final double EFFORT_TO_REDUCE = 15;

  private final MeetingEvent event;
  private final ExactSolver solver;

  ExactConflict(MeetingEvent event, ExactSolver solver) {
    this.event = event;
    this.solver = solver;
  }

  /** A conflict, or nothing if the effort was not enough to find one. */
  Optional<Conflict> find() {
    return ofOneParticipant().or(this::ofAll).map(this::reduced);
  }

  private Optional<List<MeetingRequest>> ofOneParticipant() {
    for (Participant participant : event.participants()) {
      List<MeetingRequest> requests = event.requestsOf(participant);
      if (requests.size() > DroppedBound.mostMeetings(participant, event)) {
        return Optional.of(requests);
      }
    }
    return Optional.empty();
  }

  /** Demands every request by an assumption of its own; the refutation names those it needed. */
  private Optional<List<MeetingRequest>> ofAll() {
    ExactModel model = ExactModel.somethingDropped(event);
    List<Literal> placed =
        event.requests().stream().map(request -> model.dropped(request).not()).toList();
    model.model().addAssumptions(placed.toArray(Literal[]::new));
    Answer answer = solver.ask(model, EFFORT_TO_FIND);
    if (answer.verdict() != Verdict.IMPOSSIBLE) {
      return Optional.empty();
    }
    Set<Integer> reason = new HashSet<>(answer.reason());
    List<MeetingRequest> needed =
        event.requests().stream()
            .filter(request -> reason.contains(placed.get(request.index()).getIndex()))
            .toList();
    return Optional.of(needed.isEmpty() ? event.requests() : needed);
  }

  private Conflict reduced(List<MeetingRequest> requests) {
    double spentBefore = solver.effortSpent();
    List<MeetingRequest> conflict = new ArrayList<>(requests);
    boolean irreducible = true;
    for (MeetingRequest request : requests) {
      if (solver.isOver() || solver.effortSpent() - spentBefore > EFFORT_TO_REDUCE) {
        irreducible = false;
        break;
      }
      List<MeetingRequest> rest = new ArrayList<>(conflict);
      rest.remove(request);
      Answer answer = solver.ask(placing(rest), EFFORT_FOR_ONE);
      if (answer.verdict() == Verdict.IMPOSSIBLE) {
        conflict = rest;
      }
      irreducible &= answer.verdict() != Verdict.UNDECIDED;
    }
    return Conflict.of(conflict, irreducible);
  }

  /**
   * The timetables with all of these. What becomes of the others matters only where breaks are
   * shared: there, one meeting more can make a timetable fair.
   */
  private ExactModel placing(List<MeetingRequest> requests) {
    Set<MeetingRequest> together = new HashSet<>(requests);
    Wanted others =
        event.rules().fairnessBound() == null ? Wanted.DROPPED : Wanted.PLACED_OR_DROPPED;
    return ExactModel.placing(
        event, request -> together.contains(request) ? Wanted.PLACED : others);
  }
}
