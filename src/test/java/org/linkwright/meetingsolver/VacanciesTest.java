package org.linkwright.meetingsolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linkwright.meetingsolver.Registration.Limits;
import org.linkwright.meetingsolver.Vacancies.Obstacle;

/** What keeps the first request of an event out of a slot while others have their places. */
class VacanciesTest {

  private static final Map<String, String> NOWHERE = Map.of();

  @Test
  void nothingIsInTheWayOfTheFirstMeeting() {
    MeetingEvent event = asking(Registration.of("a", "Firm a"));

    assertThat(obstacles(event, NOWHERE)).containsOnly(Obstacle.NONE).hasSize(6);
    assertThat(vacancies(event, NOWHERE).countFor(0)).isEqualTo(6);
  }

  @Test
  void whoIsBusyCannotMeetAnotherUntilEveryDelegateIs() {
    Map<String, String> oneMeeting = Map.of("a-c", "2");

    assertThat(obstacles(asking(Registration.of("a", "Firm a")), oneMeeting))
        .containsExactly(
            Obstacle.NONE,
            Obstacle.PARTICIPANT_BUSY,
            Obstacle.NONE,
            Obstacle.NONE,
            Obstacle.NONE,
            Obstacle.NONE);
    MeetingEvent two = asking(Registration.of("a", "Firm a").withDelegates(2));
    assertThat(obstacles(two, oneMeeting)).containsOnly(Obstacle.NONE);
    assertThat(obstacles(two, Map.of("a-c", "2", "a-d", "2"))).contains(Obstacle.PARTICIPANT_BUSY);
    assertThat(vacancies(two, Map.of("a-c", "2", "a-d", "2")).countFor(0)).isEqualTo(5);
  }

  @Test
  void aLongMeetingNeedsEverybodyInEachOfItsSlots() {
    MeetingEvent event =
        SampleEvents.fourParticipants()
            .request(MeetingWish.between("long", "a", "b").withLength(2))
            .request(MeetingWish.between("b-c", "b", "c"))
            .request(MeetingWish.between("a-d", "a", "d"))
            .build();

    assertThat(obstacles(event, Map.of("b-c", "3")))
        .containsExactly(
            Obstacle.NONE,
            Obstacle.PARTICIPANT_BUSY,
            Obstacle.PARTICIPANT_BUSY,
            Obstacle.NONE,
            Obstacle.NONE);
    assertThat(board(event, Map.of("b-c", "3")).isFree(0, 0)).isTrue();
    assertThat(board(event, Map.of("b-c", "3")).isFree(0, 1)).isFalse();
    assertThat(board(event, Map.of("b-c", "3")).isFree(0, 2)).isFalse();
    assertThat(board(event, Map.of("b-c", "3")).isFree(0, 3)).isTrue();
    assertThat(board(event, Map.of("a-d", "3")).isFree(0, 0)).isTrue();
    assertThat(board(event, Map.of("a-d", "3")).isFree(0, 1)).isFalse();
    assertThat(board(event, Map.of("a-d", "3")).isFree(0, 3)).isTrue();
  }

  @Test
  void whoHasReachedTheMaximumMeetsNobodyElseWhetherOfTheDayOrOfTheEvent() {
    assertThat(obstacles(limited(new Limits(1, null, null, 0, null)), Map.of("a-c", "2")))
        .startsWith(Obstacle.MAXIMUM_REACHED, Obstacle.PARTICIPANT_BUSY);
    assertThat(obstacles(limited(new Limits(2, null, null, 0, null)), Map.of("a-c", "2")))
        .startsWith(Obstacle.NONE);
    assertThat(obstacles(limited(new Limits(null, 1, null, 0, null)), Map.of("a-c", "2")))
        .startsWith(Obstacle.DAILY_MAXIMUM_REACHED);
    assertThat(obstacles(limited(new Limits(null, 2, null, 0, null)), Map.of("a-c", "2")))
        .startsWith(Obstacle.NONE);
  }

  @Test
  void tablesAndInterpretersCanBeTaken() {
    MeetingEvent event =
        SampleEvents.oneDay(1)
            .participant(Registration.of("a", "Firm a").talking(Set.of("cs")))
            .participant(Registration.of("b", "Firm b").talking(Set.of("ja")))
            .participant(Registration.of("c", "Firm c").talking(Set.of("cs")))
            .participant(Registration.of("d", "Firm d").talking(Set.of("ja")))
            .interpreter(new InterpreterOffer("i", Set.of("cs", "ja"), Set.of()))
            .request(MeetingWish.between("a-b", "a", "b"))
            .request(MeetingWish.between("talk", "c", "d"))
            .request(MeetingWish.between("call", "c", "d").withPlace(MeetingWish.Place.ONLINE))
            .build();

    assertThat(obstacles(event, Map.of("talk", "1", "call", "2")))
        .startsWith(Obstacle.NO_TABLE, Obstacle.NO_INTERPRETER, Obstacle.NONE);
    Board board = board(event, Map.of("talk", "1", "call", "2"));
    assertThat(board.isFree(0, 0)).isFalse();
    assertThat(board.isFree(0, 1)).isFalse();
    assertThat(board.isFree(0, 2)).isTrue();
    assertThat(board.hasFreeTable(0)).isFalse();
    assertThat(board.hasFreeTable(1)).isTrue();
  }

  @Test
  void aRowThatWouldGrowTooLongIsInTheWay() {
    MeetingEvent event = limited(new Limits(null, null, 2, 0, null));

    assertThat(obstacles(event, Map.of("a-c", "2", "a-d", "3")))
        .containsExactly(
            Obstacle.TOO_MANY_IN_A_ROW,
            Obstacle.PARTICIPANT_BUSY,
            Obstacle.PARTICIPANT_BUSY,
            Obstacle.TOO_MANY_IN_A_ROW,
            Obstacle.NONE,
            Obstacle.NONE);
    assertThat(obstacles(event, Map.of("a-c", "1", "a-d", "3")))
        .containsExactly(
            Obstacle.PARTICIPANT_BUSY,
            Obstacle.TOO_MANY_IN_A_ROW,
            Obstacle.PARTICIPANT_BUSY,
            Obstacle.NONE,
            Obstacle.NONE,
            Obstacle.NONE);
  }

  @Test
  void theWayToAnotherHallIsInTheWayAndForTheFirstMeetingThereIsNone() {
    MeetingEvent event = twoHalls(60);

    assertThat(obstacles(event, Map.of("long in the south", "3")))
        .containsExactly(
            Obstacle.NONE,
            Obstacle.NO_TIME_TO_WALK,
            Obstacle.PARTICIPANT_BUSY,
            Obstacle.PARTICIPANT_BUSY,
            Obstacle.NO_TIME_TO_WALK,
            Obstacle.NONE);
    assertThat(obstacles(event, Map.of("in the north too", "3")))
        .filteredOn(obstacle -> obstacle == Obstacle.NO_TIME_TO_WALK)
        .isEmpty();
    assertThat(obstacles(event, Map.of("call", "3")))
        .filteredOn(obstacle -> obstacle == Obstacle.NO_TIME_TO_WALK)
        .isEmpty();
    assertThat(obstacles(twoHalls(0), Map.of("long in the south", "3")))
        .filteredOn(obstacle -> obstacle == Obstacle.NO_TIME_TO_WALK)
        .isEmpty();
  }

  @Test
  void theOrderOfMeetingsIsInTheWayOnEitherSide() {
    MeetingEvent event =
        SampleEvents.fourParticipants()
            .request(MeetingWish.between("middle", "a", "b").withLength(2))
            .request(MeetingWish.between("first", "a", "c").withLength(2))
            .request(MeetingWish.between("last", "b", "d"))
            .precedence("first", "middle")
            .precedence("middle", "last")
            .build();

    assertThat(inTheWay(event, Map.of("last", "4")))
        .containsExactly(false, false, true, true, true);
    assertThat(inTheWay(event, Map.of("first", "2")))
        .containsExactly(true, true, true, false, false);
    assertThat(inTheWay(event, NOWHERE)).containsOnly(false);
  }

  @Test
  void aChainThatHasMovedIsJudgedByEveryRuleItCanBreak() {
    MeetingEvent event = limited(new Limits(null, 2, null, 0, null));
    int[] chain = {0, 1};

    assertThat(vacancies(event, Map.of("a-b", "1", "a-c", "2")).allKept(chain)).isTrue();
    assertThat(vacancies(event, Map.of("a-b", "1", "a-c", "1")).allKept(chain)).isFalse();
    assertThat(vacancies(event, Map.of("a-b", "1", "a-c", "2", "a-d", "3")).allKept(chain))
        .isFalse();
    MeetingEvent ordered =
        SampleEvents.oneDay(1)
            .participant("a", "Firm a")
            .participant("b", "Firm b")
            .participant("c", "Firm c")
            .participant("d", "Firm d")
            .request(MeetingWish.between("a-b", "a", "b"))
            .request(MeetingWish.between("c-d", "c", "d"))
            .precedence("a-b", "c-d")
            .build();
    assertThat(vacancies(ordered, Map.of("a-b", "1", "c-d", "2")).allKept(chain)).isTrue();
    assertThat(vacancies(ordered, Map.of("a-b", "2", "c-d", "1")).allKept(chain)).isFalse();
    assertThat(vacancies(ordered, Map.of("a-b", "1", "c-d", "2")).allKept(new int[0])).isTrue();
    assertThat(vacancies(ordered, Map.of("a-b", "1", "c-d", "1")).allKept(new int[0])).isFalse();
  }

  @Test
  void aChainIsNotKeptWhereARowAWalkOrAnInterpreterIsMissed() {
    int[] nobody = {};
    MeetingEvent rows = limited(new Limits(null, null, 1, 0, null));
    assertThat(vacancies(rows, Map.of("a-b", "1", "a-c", "3")).allKept(nobody)).isTrue();
    assertThat(vacancies(rows, Map.of("a-b", "1", "a-c", "2")).allKept(nobody)).isFalse();

    MeetingEvent halls = twoHalls(60);
    assertThat(vacancies(halls, Map.of("here", "1", "there", "3")).allKept(nobody)).isTrue();
    assertThat(vacancies(halls, Map.of("here", "1", "there", "2")).allKept(nobody)).isFalse();

    MeetingEvent languages =
        SampleEvents.oneDay(1)
            .participant(Registration.of("a", "Firm a").talking(Set.of("cs")))
            .participant(Registration.of("b", "Firm b").talking(Set.of("ja")))
            .interpreter(new InterpreterOffer("i", Set.of("cs", "ja"), Set.of("2")))
            .request(MeetingWish.between("a-b", "a", "b"))
            .build();
    assertThat(vacancies(languages, Map.of("a-b", "1")).allKept(nobody)).isTrue();
    assertThat(vacancies(languages, Map.of("a-b", "2")).allKept(nobody)).isFalse();
  }

  /** For every slot the first request may begin at. */
  private static Obstacle[] obstacles(MeetingEvent event, Map<String, String> places) {
    Vacancies vacancies = vacancies(event, places);
    return event.requests().get(0).allowed().stream()
        .mapToObj(slot -> vacancies.obstacle(0, slot))
        .toArray(Obstacle[]::new);
  }

  private static Boolean[] inTheWay(MeetingEvent event, Map<String, String> places) {
    Vacancies vacancies = vacancies(event, places);
    return event.requests().get(0).allowed().stream()
        .mapToObj(slot -> vacancies.isInTheWay(Obstacle.PRECEDENCE, 0, slot))
        .toArray(Boolean[]::new);
  }

  private static Vacancies vacancies(MeetingEvent event, Map<String, String> places) {
    return new Vacancies(board(event, places));
  }

  private static Board board(MeetingEvent event, Map<String, String> places) {
    return Board.of(MeetingTimetable.of(event, places));
  }

  private static MeetingEvent limited(Limits limits) {
    return asking(Registration.of("a", "Firm a").withLimits(limits));
  }

  /** One day of three tables, on which a is asked for by b, c and d. */
  private static MeetingEvent asking(Registration a) {
    return SampleEvents.oneDay(3)
        .participant(a)
        .participant("b", "Firm b")
        .participant("c", "Firm c")
        .participant("d", "Firm d")
        .request(MeetingWish.between("a-b", "a", "b"))
        .request(MeetingWish.between("a-c", "a", "c"))
        .request(MeetingWish.between("a-d", "a", "d"))
        .build();
  }

  /** Slots of an hour without time between them. */
  private static MeetingEvent twoHalls(int walk) {
    return SampleEvents.oneDay(2)
        .participant("a", "Firm a")
        .participant("b", "Firm b")
        .participant("c", "Firm c")
        .table(new TableOffer("n", "north", 2, Set.of(), null, Set.of()))
        .table(new TableOffer("s", "south", 2, Set.of(), null, Set.of()))
        .request(MeetingWish.between("here", "a", "b").withPlace(in("north")))
        .request(MeetingWish.between("there", "a", "c").withPlace(in("south")))
        .request(
            MeetingWish.between("long in the south", "a", "c").withLength(2).withPlace(in("south")))
        .request(MeetingWish.between("in the north too", "a", "c").withPlace(in("north")))
        .request(MeetingWish.between("call", "a", "c").withPlace(MeetingWish.Place.ONLINE))
        .rules(MeetingRules.DEFAULT.withWalkingMinutes(walk))
        .build();
  }

  private static MeetingWish.Place in(String hall) {
    return new MeetingWish.Place(false, Set.of(), hall);
  }
}
