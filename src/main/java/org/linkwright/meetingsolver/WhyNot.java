package org.linkwright.meetingsolver;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request has no place in a timetable.
 *
 * @param request the request without a place
 * @param reason what binds
 * @param participants whom it binds: those who are busy, absent or at their maximum; empty where
 *     the reason lies elsewhere
 * @param slots the slots the reason speaks about, in time order; empty where it speaks about none
 * @param sentence the same for organisers
 * @param bindings everything that binds, slot by slot, the first reason's among it; empty where the
 *     request has no slot that suits it by itself
 * @param change the smallest change that gives it a place, tried out; null where no single change
 *     does, or none was looked for
 */
public record WhyNot(
    MeetingRequest request,
    Reason reason,
    List<Participant> participants,
    List<Slot> slots,
    String sentence,
    List<Binding> bindings,
    @Nullable Change change) {

  public WhyNot {
    participants = List.copyOf(participants);
    slots = List.copyOf(slots);
    bindings = List.copyOf(bindings);
  }

  /**
   * One thing that binds.
   *
   * @param slots in which it does, in time order
   */
  public record Binding(Reason reason, List<Slot> slots) {

    public Binding {
      slots = List.copyOf(slots);
    }
  }

  WhyNot with(List<Binding> all, @Nullable Change smallest) {
    return new WhyNot(request, reason, participants, slots, sentence, all, smallest);
  }

  /** What can keep a request out of a timetable. */
  public enum Reason {
    /** Its fixed slot is excluded by absences, session or forbidden slots. */
    FIXED_SLOT_EXCLUDED,
    /** At its fixed slot a participant meets somebody else, or every table is taken. */
    FIXED_SLOT_TAKEN,
    /** Absences, session and forbidden slots leave the two no slot in common. */
    NO_SLOT_IN_COMMON,
    /** A participant has as many meetings as it may have at the event. */
    MAXIMUM_REACHED,
    /** In every common slot at least one of the two meets somebody else. */
    PARTICIPANTS_BUSY,
    /** Where both are free, a participant has as many meetings as it may have on that day. */
    DAILY_MAXIMUM_REACHED,
    /** Where both are free, every table is taken. */
    NO_TABLE_FREE,
    /** Where both are free and a table is, every interpreter who could help is busy. */
    NO_INTERPRETER_FREE,
    /** No table of the event offers what the meeting needs. */
    NO_SUITABLE_TABLE,
    /** No interpreter of the event knows their languages. */
    NO_INTERPRETER,
    /** Where both are free, one would have too many meetings in a row. */
    TOO_MANY_IN_A_ROW,
    /** Where both are free, one could not walk over from another hall in time. */
    NO_TIME_TO_WALK,
    /** Where both are free, the meeting would come before or after another against the order. */
    ORDER_OF_MEETINGS,
    /**
     * Where both are free and a table is, the breaks would be shared too unfairly, or the search
     * ended too early: it can be tried by hand.
     */
    PLACE_LEFT
  }
}
