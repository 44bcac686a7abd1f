package org.linkwright.meetingsolver;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.linkwright.Seeds;
import org.linkwright.meetingsolver.Seating.Seat;

class SeatingTest {

  private static final MeetingWish.Place AT_A_SCREEN = place("SCREEN");

  @Test
  void theBuyerWithMostMeetingsKeepsItsTable() {
    assertThat(Seating.of(aVisitedBuyer(), Map.of()).tables())
        .isEqualTo(Map.of("b-a", "1", "c-a", "1", "d-a", "1", "other 1", "2"));
  }

  @Test
  void aFormerTableIsKeptWhereItStillCanBe() {
    assertThat(
            Seating.of(
                    aVisitedBuyer(),
                    Map.of("other 1", new Seat("1", "1"), "c-a", new Seat("2", "2")))
                .tables())
        .containsEntry("other 1", "1")
        .containsEntry("c-a", "2");
    assertThat(Seating.of(aVisitedBuyer(), Map.of("other 1", new Seat("1", "7"))).tables())
        .containsEntry("other 1", "2");
  }

  @Test
  void whoHasMovedTakesTheTableAlongUnlessSomebodyStayedAtIt() {
    Seat moved = new Seat("4", "1");

    assertThat(Seating.of(aVisitedBuyer(), Map.of("b-a", moved)).tables())
        .containsEntry("b-a", "1");
    assertThat(
            Seating.of(aVisitedBuyer(), Map.of("b-a", moved, "other 1", new Seat("1", "1")))
                .tables())
        .containsEntry("b-a", "2")
        .containsEntry("other 1", "1");
  }

  @Test
  void theMeetingThatNeedsTheScreenGetsItThoughAnotherWasDealtItFirst() {
    MeetingEvent event =
        SampleEvents.fourParticipants()
            .table(new TableOffer("screen", null, 2, Set.of("SCREEN"), null, Set.of()))
            .table(TableOffer.plain("plain"))
            .request(MeetingWish.between("talk", "a", "b"))
            .request(MeetingWish.between("show", "c", "d").withPlace(AT_A_SCREEN))
            .build();

    assertThat(
            Seating.of(MeetingTimetable.of(event, Map.of("talk", "1", "show", "1")), Map.of())
                .tables())
        .isEqualTo(Map.of("talk", "plain", "show", "screen"));
  }

  @Test
  void aMeetingOnlineHasNoTable() {
    MeetingEvent event =
        SampleEvents.fourParticipants()
            .request(MeetingWish.between("call", "a", "b").withPlace(MeetingWish.Place.ONLINE))
            .build();

    assertThat(Seating.of(MeetingTimetable.of(event, Map.of("call", "1")), Map.of()).tables())
        .isEmpty();
  }

  @Test
  void whoHasNoLanguageInCommonGetsAnInterpreterWhoKnowsBoth() {
    MeetingEvent event =
        SampleEvents.oneDay(2)
            .participant(Registration.of("a", "Firm a").talking(Set.of("cs")))
            .participant(Registration.of("b", "Firm b").talking(Set.of("ja", "de")))
            .interpreter(new InterpreterOffer("only German", Set.of("de", "fr"), Set.of()))
            .interpreter(new InterpreterOffer("both", Set.of("cs", "ja"), Set.of()))
            .request(MeetingWish.between("x", "a", "b"))
            .build();

    assertThat(Seating.of(MeetingTimetable.of(event, Map.of("x", "1")), Map.of()).interpreters())
        .isEqualTo(Map.of("x", "both"));
  }

  @Test
  void whoeverHasMostMeetingsChoosesFirstWhereverItStandsInTheList() {
    MeetingEvent event =
        SampleEvents.fourParticipants()
            .participant("e", "Firm e")
            .request(MeetingWish.between("a-d", "a", "d"))
            .request(MeetingWish.between("b-e", "b", "e"))
            .request(MeetingWish.between("c-e", "c", "e"))
            .build();

    assertThat(tables(event, Map.of("a-d", "1", "b-e", "1", "c-e", "2")))
        .isEqualTo(Map.of("a-d", "2", "b-e", "1", "c-e", "1"));
  }

  @Test
  void whereAHostsTableIsTakenItsMeetingsShareASecondOne() {
    Map<String, String> tables =
        fiveMeetingsBeside(
            Map.of(), "1 at 1", "2 at 1", "3 at 1", "5 at 1", "4 at 2", "5 at 2", "1 at 3",
            "2 at 3", "3 at 3");

    assertThat(tables)
        .containsAllEntriesOf(Map.of("m1", "2", "m2", "2", "m3", "2", "m4", "3", "m5", "3"));
  }

  @Test
  void whereTheTableAHostKeepsIsTakenItsMeetingsShareASecondOne() {
    Map<String, String> tables =
        fiveMeetingsBeside(
            Map.of("m4", new Seat("4", "1")),
            "1 at 1",
            "2 at 1",
            "3 at 1",
            "2 at 2",
            "3 at 2",
            "5 at 2");

    assertThat(tables)
        .containsAllEntriesOf(Map.of("m1", "3", "m2", "3", "m3", "3", "m4", "1", "m5", "1"));
  }

  @Test
  void whoHasMovedTakesAnotherTableThanTheFirstAlongToo() {
    assertThat(Seating.of(aVisitedBuyer(), Map.of("b-a", new Seat("4", "2"))).tables())
        .containsEntry("b-a", "2");
  }

  @Test
  void aLongMeetingChoosesBeforeAHostWhoWouldLeaveItNone() {
    assertThat(Seating.of(aLongMeetingBesideAShowAt("2"), Map.of()).tables())
        .isEqualTo(Map.of("talk", "screen", "show", "screen", "long", "plain"));
  }

  @Test
  void aLongMeetingKeepsItsTable() {
    assertThat(
            Seating.of(aLongMeetingBesideAShowAt("4"), Map.of("long", new Seat("1", "screen")))
                .tables())
        .isEqualTo(Map.of("talk", "plain", "show", "screen", "long", "screen"));
  }

  @Test
  void aMeetingThatRunsOverTheEndOfTheEventIsSeatedAsLongAsThatLasts() {
    MeetingEvent event =
        SampleEvents.fourParticipants()
            .request(MeetingWish.between("long", "a", "b").withLength(2))
            .request(MeetingWish.between("c-d", "c", "d"))
            .build();

    assertThat(tables(event, Map.of("long", "6", "c-d", "6")))
        .isEqualTo(Map.of("long", "1", "c-d", "2"));
  }

  @Test
  void aTableIsFreedByAChainOfExchanges() {
    MeetingEvent event =
        threeTablesOfWhichOneHasEverything()
            .request(MeetingWish.between("show", "a", "b").withPlace(AT_A_SCREEN))
            .request(MeetingWish.between("talk", "c", "d"))
            .request(MeetingWish.between("ramp", "e", "f").withPlace(place("RAMP")))
            .build();

    assertThat(tables(event, Map.of("show", "1", "talk", "1", "ramp", "1")))
        .isEqualTo(Map.of("show", "screen", "talk", "plain", "ramp", "everything"));
  }

  @Test
  void whereNoExchangeHelpsSomebodyHasNoTableAndNobodySharesOne() {
    MeetingEvent event =
        threeTablesOfWhichOneHasEverything()
            .request(MeetingWish.between("ramp", "a", "b").withPlace(place("RAMP")))
            .request(MeetingWish.between("second ramp", "c", "d").withPlace(place("RAMP")))
            .build();

    assertThat(tables(event, Map.of("ramp", "1", "second ramp", "1")))
        .isEqualTo(Map.of("ramp", "everything"));
  }

  @Property(tries = 300, seed = Seeds.FIXED)
  void nothingServesTwoMeetingsAtOnceAndEveryShortMeetingIsServedThatCanBe(@ForAll long seed) {
    MeetingEvent event = SampleEvents.random(seed);
    MeetingTimetable timetable = withinSupplies(event, new Random(seed));

    Seating seating = Seating.of(timetable, Map.of());

    Set<String> used = new HashSet<>();
    for (Placement placed : timetable.placements()) {
      MeetingRequest request = placed.request();
      if (request.tables() == null) {
        assertThat(seating.tables()).doesNotContainKey(request.id());
      } else if (request.length() == 1) {
        Resource table = tableOf(event, seating, request);
        assertThat(request.tables().get(table.index())).isTrue();
        assertThat(table.servesAt(placed.slot().index())).isTrue();
        assertThat(used.add(placed.slot().id() + " at " + table.id())).isTrue();
      }
    }
  }

  private static Resource tableOf(MeetingEvent event, Seating seating, MeetingRequest request) {
    String id = requireNonNull(seating.tables().get(request.id()), request.id() + " has no table");
    return event.tables().stream().filter(table -> table.id().equals(id)).findFirst().orElseThrow();
  }

  private static Map<String, String> tables(MeetingEvent event, Map<String, String> places) {
    return Seating.of(MeetingTimetable.of(event, places), Map.of()).tables();
  }

  /**
   * Five meetings of a and b in the first five slots, beside others who keep their tables of three.
   *
   * @param taken such as {@code 1 at 3}: in slot 1, table 3
   */
  private static Map<String, String> fiveMeetingsBeside(
      Map<String, Seat> ownSeats, String... taken) {
    MeetingEvent.Builder builder =
        SampleEvents.oneDay(3).participant("a", "Firm a").participant("b", "Firm b");
    Map<String, String> places = new HashMap<>();
    Map<String, Seat> seats = new HashMap<>(ownSeats);
    for (int slot = 1; slot <= 5; slot++) {
      builder.request(MeetingWish.between("m" + slot, "a", "b"));
      places.put("m" + slot, "" + slot);
    }
    for (String one : taken) {
      builder.participant("host of " + one, "Host").participant("guest of " + one, "Guest");
      builder.request(MeetingWish.between(one, "host of " + one, "guest of " + one));
      Seat seat = new Seat(one.substring(0, 1), one.substring(5));
      places.put(one, seat.slot());
      seats.put(one, seat);
    }
    return Seating.of(MeetingTimetable.of(builder.build(), places), seats).tables();
  }

  private static MeetingTimetable aLongMeetingBesideAShowAt(String slot) {
    MeetingEvent event =
        SampleEvents.fourParticipants()
            .participant("e", "Firm e")
            .participant("f", "Firm f")
            .table(TableOffer.plain("plain"))
            .table(new TableOffer("screen", null, 2, Set.of("SCREEN"), null, Set.of()))
            .request(MeetingWish.between("talk", "a", "b"))
            .request(MeetingWish.between("show", "c", "d").withPlace(AT_A_SCREEN))
            .request(MeetingWish.between("long", "e", "f").withLength(2))
            .build();
    return MeetingTimetable.of(event, Map.of("talk", "1", "show", slot, "long", "1"));
  }

  private static MeetingEvent.Builder threeTablesOfWhichOneHasEverything() {
    return SampleEvents.oneDay(3)
        .participant("a", "Firm a")
        .participant("b", "Firm b")
        .participant("c", "Firm c")
        .participant("d", "Firm d")
        .participant("e", "Firm e")
        .participant("f", "Firm f")
        .table(new TableOffer("everything", null, 2, Set.of("SCREEN", "RAMP"), null, Set.of()))
        .table(new TableOffer("screen", null, 2, Set.of("SCREEN"), null, Set.of()))
        .table(TableOffer.plain("plain"));
  }

  private static MeetingWish.Place place(String need) {
    return new MeetingWish.Place(false, Set.of(need), null);
  }

  private static MeetingTimetable aVisitedBuyer() {
    MeetingEvent event =
        SampleEvents.fourParticipants()
            .participant("e", "Firm e")
            .request(MeetingWish.between("other 1", "d", "e"))
            .request(MeetingWish.between("b-a", "b", "a"))
            .request(MeetingWish.between("c-a", "c", "a"))
            .request(MeetingWish.between("d-a", "d", "a"))
            .build();
    return MeetingTimetable.of(event, Map.of("other 1", "1", "b-a", "1", "c-a", "2", "d-a", "3"));
  }

  /** Random places, with the meetings taken out that make tables too few; none is long. */
  private static MeetingTimetable withinSupplies(MeetingEvent event, Random random) {
    MeetingTimetable timetable =
        MeetingTimetable.of(event, SampleEvents.randomPlaces(event, random));
    for (Meeting meeting : timetable.getMeetings()) {
      if (meeting.getRequest().length() > 1) {
        meeting.setSlot(null);
      }
    }
    for (Meeting meeting : timetable.getMeetings()) {
      boolean tooMany =
          TimetableChecker.check(timetable).violations().stream()
              .map(TimetableChecker.Violation::rule)
              .anyMatch(List.of(TimetableChecker.Rule.TABLES)::contains);
      if (tooMany) {
        meeting.setSlot(null);
      }
    }
    return timetable;
  }
}
