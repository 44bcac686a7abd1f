package org.linkwright.meetingsolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class NeighbourhoodTest {

  private static final int DRAWS = 60;

  @Property(tries = 150)
  void aStepAgainstABreakFillsAnIdleSlotBesideAMeetingOfSomebodyWhoWaits(@ForAll long seed) {
    Board board = board(seed);
    BreakNeighbourhood breaks = new BreakNeighbourhood(board, new Territory(board));
    Random random = new Random(seed);
    for (int draw = 0; draw < DRAWS; draw++) {
      Rearrangement step = new Rearrangement();
      if (breaks.draw(random, step)) {
        int meeting = step.meeting(0);
        int slot = step.slot(0);
        assertThat(
                fillsSlotBeside(board, board.first(meeting), slot)
                    || fillsSlotBeside(board, board.second(meeting), slot))
            .isTrue();
      }
    }
  }

  @Property(tries = 150)
  void anEjectionPlacesAnUnplacedMeetingAndClearsItsSlotForIt(@ForAll long seed) {
    Board board = board(seed);
    EjectionNeighbourhood ejections = new EjectionNeighbourhood(board, new Territory(board));
    Random random = new Random(seed);
    for (int draw = 0; draw < DRAWS; draw++) {
      Rearrangement step = new Rearrangement();
      if (ejections.draw(random, step)) {
        int meeting = step.meeting(0);
        assertThat(board.slotOf(meeting)).isEqualTo(Board.NOWHERE);
        assertThat(board.allows(meeting, step.slot(0))).isTrue();
        for (int i = 1; i < step.size(); i++) {
          assertThat(board.slotOf(step.meeting(i))).isEqualTo(step.slot(0));
          assertThat(step.slot(i)).isNotEqualTo(step.slot(0));
        }
        assertThat(
                leavesBehind(board, step, board.first(meeting))
                    + leavesBehind(board, step, board.second(meeting)))
            .isZero();
      }
    }
  }

  /** Meetings of a participant that stay in the slot which the first meeting of the step takes. */
  private static int leavesBehind(Board board, Rearrangement step, int participant) {
    int staying = board.meetingsAt(participant, step.slot(0));
    for (int i = 1; i < step.size(); i++) {
      boolean theirs =
          board.first(step.meeting(i)) == participant
              || board.second(step.meeting(i)) == participant;
      staying -= theirs ? 1 : 0;
    }
    return staying;
  }

  private static boolean fillsSlotBeside(Board board, int participant, int slot) {
    return board.busySlots().breaks(participant) > 0
        && board.meetingsAt(participant, slot) == 0
        && ((slot > 0 && board.meetingsAt(participant, slot - 1) > 0)
            || (slot + 1 < board.slots() && board.meetingsAt(participant, slot + 1) > 0));
  }

  private static Board board(long seed) {
    MeetingEvent event = SampleEvents.random(seed);
    return Board.of(MeetingTimetable.of(event, SampleEvents.randomPlaces(event, new Random(seed))));
  }
}
