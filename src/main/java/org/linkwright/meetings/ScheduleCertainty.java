package org.linkwright.meetings;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.meetingsolver.Conflict;
import org.linkwright.meetingsolver.MeetingTimetable;
import org.linkwright.meetingsolver.Proof;
import org.linkwright.shared.Lists;

/**
 * What is certain about a schedule that was searched for.
 *
 * @param verdict how much is proven
 * @param sentence the same for organisers
 * @param droppedValue what its requests without a place are worth, by the weights of the event
 * @param leastDroppedValue what those of any schedule are worth at least
 * @param waiting what its waiting costs, by the weights of the event
 * @param leastWaiting what the waiting costs at least, of any schedule that drops no more than has
 *     to be
 * @param conflict requests that cannot all have a place, whatever becomes of the others
 */
@Schema(description = "What is certain about a schedule that was searched for")
public record ScheduleCertainty(
    Proof.Verdict verdict,
    String sentence,
    long droppedValue,
    long leastDroppedValue,
    long waiting,
    long leastWaiting,
    List<String> conflict) {

  public ScheduleCertainty {
    conflict = Lists.orEmpty(conflict);
  }

  /** What exact search beside the search, or counting alone, has found out. */
  static ScheduleCertainty of(MeetingTimetable timetable) {
    Proof proof = timetable.proof();
    Conflict conflict = proof.conflict();
    return new ScheduleCertainty(
        proof.verdict(),
        sentence(proof.verdict()) + (conflict == null ? "" : " " + conflict.sentence()),
        timetable.valueMissed(),
        proof.leastDropped(),
        timetable.discomfort(),
        proof.leastWaiting(),
        requestIds(conflict));
  }

  /**
   * The same about another timetable of the same event, no worse: what was proven holds for any.
   */
  ScheduleCertainty about(MeetingTimetable better) {
    boolean reached = better.reaches(leastDroppedValue, leastWaiting);
    boolean mayBeBest =
        verdict == Proof.Verdict.OPEN || verdict == Proof.Verdict.PROVEN_NOT_EVERYTHING_FITS;
    Proof.Verdict now = reached && mayBeBest ? Proof.Verdict.PROVEN_BEST : verdict;
    return new ScheduleCertainty(
        now,
        now == verdict ? sentence : sentence.replace(sentence(verdict), sentence(now)),
        better.valueMissed(),
        leastDroppedValue,
        better.discomfort(),
        leastWaiting,
        conflict);
  }

  private static List<String> requestIds(@Nullable Conflict conflict) {
    return conflict == null ? List.of() : conflict.requestIds();
  }

  private static String sentence(Proof.Verdict verdict) {
    return switch (verdict) {
      case PROVEN_BEST ->
          "Proven best: no schedule loses less value, and none with that waits less.";
      case PROVEN_NOT_EVERYTHING_FITS ->
          "Proven that not everything fits; how near this is to the best is told by the bounds.";
      case OPEN -> "Not proven best; how far it can be from the best is told by the bounds.";
      case NOT_ATTEMPTED ->
          "Nothing is proven: the event has a rule that exact search does not know.";
      case UNAVAILABLE -> "Nothing is proven: there is no exact search on this platform.";
    };
  }
}
