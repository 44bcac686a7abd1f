package org.linkwright.meetingsolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the board knows of a timetable. */
class BoardTest {

  /** The index of a in the event of {@link #delegates}. */
  private static final int A = 1;

  @Test
  void theOnlyMeetingOfASlotHasToGoIfAnotherIsToCome() {
    Board board = board(delegates(1), Map.of("a-c", "2"));

    assertThat(board.meetingAt(A, 1)).isEqualTo(1);
    assertThat(board.meetingAt(A, 0)).isEqualTo(Board.NOBODY);
    assertThat(board.isTakenUp(A, 1)).isTrue();
    assertThat(board.isTakenUp(A, 0)).isFalse();
    assertThat(board.hasSeveralDelegates()).isFalse();
    assertThat(board(delegates(1), Map.of("a-b", "2", "a-c", "2")).meetingAt(A, 1))
        .isEqualTo(Board.SEVERAL);
  }

  @Test
  void ofSeveralDelegatesAnyMeetingCanGoOnceAllAreTaken() {
    assertThat(board(delegates(2), Map.of("a-c", "2")).meetingAt(A, 1)).isEqualTo(Board.NOBODY);
    Board full = board(delegates(2), Map.of("a-b", "1", "long", "1", "a-c", "2"));

    assertThat(full.hasSeveralDelegates()).isTrue();
    assertThat(full.meetingAt(A, 0)).isZero();
    assertThat(full.meetingAt(A, 1)).isEqualTo(1);
    assertThat(full.meetingAt(A, 2)).isEqualTo(Board.NOBODY);
    assertThat(board(delegates(2), Map.of("long", "1", "a-d", "2")).meetingAt(A, 1)).isEqualTo(2);
    assertThat(board(delegates(2), Map.of("a-b", "2", "a-c", "2", "a-d", "2")).meetingAt(A, 1))
        .isEqualTo(Board.SEVERAL);
  }

  @Test
  void theBoardKnowsTheEvent() {
    Board board = new Board(delegates(2));

    assertThat(board.meetings()).isEqualTo(4);
    assertThat(board.delegates(A)).isEqualTo(2);
    assertThat(board.delegates(0)).isEqualTo(1);
    assertThat(board.first(1)).isEqualTo(A);
    assertThat(board.second(1)).isEqualTo(3);
    assertThat(board.length(2)).isEqualTo(2);
    assertThat(board.allows(2, 4)).isTrue();
    assertThat(board.allows(2, 5)).isFalse();
    assertThat(board.tables(6)).isEqualTo(4);
  }

  @Test
  void everybodyOfAGroupIsInvolvedAndNobodyElse() {
    MeetingEvent event =
        SampleEvents.fourParticipants()
            .participant("e", "Firm e")
            .request(MeetingWish.between("group", "a", "b").withOthers(List.of("c", "d")))
            .request(MeetingWish.between("pair", "d", "e"))
            .build();
    Board board = board(event, Map.of("group", "1"));

    assertThat(IntStream.range(0, 5).filter(one -> board.involves(0, one)))
        .containsExactly(0, 1, 2, 3);
    assertThat(IntStream.range(0, 5).filter(one -> board.involves(1, one))).containsExactly(3, 4);
    assertThat(board.others(0)).containsExactly(2, 3);
    assertThat(board.others(1)).isEmpty();
    assertThat(board.requestsOf(3)).containsExactly(0, 1);
    assertThat(board.isFree(1, 0)).isFalse();
    assertThat(board.isFree(1, 1)).isTrue();
    assertThat(board(event, Map.of("pair", "1")).isFree(0, 0)).isFalse();
  }

  @Test
  void meetingsAreFoundByTheSlotTheyBeginInAndThoseWithoutOneTogether() {
    MeetingEvent event = manyPairs(40);
    Board board = new Board(event);
    assertThat(board.unplacedCount()).isEqualTo(40);

    IntStream.range(0, 40).filter(meeting -> meeting % 2 == 0).forEach(one -> board.place(one, 3));
    IntStream.range(0, 40).filter(meeting -> meeting % 8 == 0).forEach(board::remove);

    assertThat(board.meetingsFrom(3)).isEqualTo(15);
    assertThat(IntStream.range(0, 15).map(number -> board.meetingIn(3, number)).boxed())
        .doesNotHaveDuplicates()
        .allMatch(meeting -> meeting % 2 == 0 && meeting % 8 != 0)
        .allMatch(meeting -> board.slotOf(meeting) == 3);
    assertThat(board.unplacedCount()).isEqualTo(25);
    assertThat(IntStream.range(0, 25).map(board::unplaced).boxed())
        .doesNotHaveDuplicates()
        .allMatch(meeting -> board.slotOf(meeting) == Board.NOWHERE);
    assertThat(board.tablesTaken(3)).isEqualTo(15);
    assertThat(board.meetingsHeldIn(3)).isEqualTo(15);
  }

  @Test
  void whatIsTakenOutLeavesNoTrace() {
    Board board =
        board(delegates(1), Map.of("a-b", "1", "long", "1", "a-c", "4", "a-d", "tomorrow"));
    assertThat(board.doubleBookings()).isEqualTo(1);
    assertThat(board.meetingsOf(A)).isEqualTo(4);
    assertThat(board.meetingsOn(A, 0)).isEqualTo(3);
    assertThat(board.meetingsOn(A, 1)).isEqualTo(1);
    assertThat(board.meetingsAt(A, 0)).isEqualTo(2);
    assertThat(board.meetingsAt(A, 3)).isEqualTo(1);

    IntStream.range(0, 4).forEach(board::remove);

    assertThat(board.doubleBookings()).isZero();
    assertThat(board.meetingsOf(A)).isZero();
    assertThat(IntStream.of(0, 1).map(day -> board.meetingsOn(A, day))).containsOnly(0);
    assertThat(board.busySlots().breaks()).isZero();
    assertThat(board.busySlots().idleSlots()).isZero();
    assertThat(IntStream.range(0, 7).map(board::tablesTaken)).containsOnly(0);
    assertThat(IntStream.range(0, 7).map(board::meetingsHeldIn)).containsOnly(0);
    assertThat(IntStream.range(0, 7).map(slot -> board.meetingAt(A, slot)))
        .containsOnly(Board.NOBODY);
  }

  @Test
  void rowsAreCountedAsTheyGrowAndShrink() {
    Registration.Limits one = new Registration.Limits(null, null, 1, 0, null);
    MeetingEvent.Builder builder =
        SampleEvents.oneDay(2)
            .participant(Registration.of("a", "Firm a").withLimits(one))
            .participant(Registration.of("b", "Firm b").withLimits(one));
    for (int request = 0; request < 4; request++) {
      builder.request(MeetingWish.between("m" + request, "a", "b"));
    }
    Board board = new Board(builder.build());
    int[] excess = new int[8];
    for (int meeting = 0; meeting < 4; meeting++) {
      board.place(meeting, meeting);
      excess[meeting] = board.rowExcess();
    }
    for (int meeting = 0; meeting < 4; meeting++) {
      board.remove(meeting);
      excess[4 + meeting] = board.rowExcess();
    }

    assertThat(excess).containsExactly(0, 2, 4, 6, 4, 2, 0, 0);
  }

  /**
   * A day of six slots and one of one; a, with so many delegates, is asked for by b, c, d and for
   * long.
   */
  private static MeetingEvent delegates(int number) {
    return SampleEvents.oneDay(4)
        .slot("tomorrow", 1, Session.MORNING, 4)
        .participant("idle", "Firm i")
        .participant(Registration.of("a", "Firm a").withDelegates(number))
        .participant("b", "Firm b")
        .participant("c", "Firm c")
        .participant("d", "Firm d")
        .participant("e", "Firm e")
        .request(MeetingWish.between("a-b", "a", "b"))
        .request(MeetingWish.between("a-c", "a", "c"))
        .request(MeetingWish.between("long", "a", "e").withLength(2))
        .request(MeetingWish.between("a-d", "a", "d"))
        .build();
  }

  private static MeetingEvent manyPairs(int pairs) {
    MeetingEvent.Builder builder = SampleEvents.oneDay(pairs);
    for (int pair = 0; pair < pairs; pair++) {
      String host = "host " + pair;
      String guest = "guest " + pair;
      builder.participant(host, host).participant(guest, guest);
      builder.request(MeetingWish.between("m" + pair, host, guest));
    }
    return builder.build();
  }

  private static Board board(MeetingEvent event, Map<String, String> places) {
    return Board.of(MeetingTimetable.of(event, places));
  }
}
