package org.linkwright.meetingsolver;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.linkwright.meetingsolver.Seating.Seat;

class SeatingTest {

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
            .request(
                MeetingWish.between("show", "c", "d")
                    .withPlace(new MeetingWish.Place(false, Set.of("SCREEN"), null)))
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

  @Property(tries = 300)
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
