package org.linkwright.meetingsolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.linkwright.Seeds;

class NeighbourhoodTest {

  private static final int DRAWS = 60;

  @Property(tries = 150, seed = Seeds.FIXED)
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

  @Property(tries = 150, seed = Seeds.FIXED)
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
        for (int participant : new int[] {board.first(meeting), board.second(meeting)}) {
          for (int covered = 0; covered < board.length(meeting); covered++) {
            assertThat(staying(board, step, participant, step.slot(0) + covered))
                .isLessThan(board.delegates(participant));
          }
        }
      }
    }
  }

  /** How many of a participant's meetings stay in a slot while others leave theirs. */
  private static int staying(Board board, Rearrangement step, int participant, int slot) {
    int staying = board.meetingsAt(participant, slot);
    for (int i = 1; i < step.size(); i++) {
      int leaving = step.meeting(i);
      int begin = board.slotOf(leaving);
      boolean covers = begin <= slot && slot < begin + board.length(leaving);
      staying -= covers && board.involves(leaving, participant) ? 1 : 0;
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
