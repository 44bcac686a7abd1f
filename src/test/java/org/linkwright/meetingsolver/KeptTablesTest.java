package org.linkwright.meetingsolver;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.linkwright.Seeds;
import org.linkwright.meetingsolver.Seating.Seat;

class KeptTablesTest {

  @Property(tries = 150, seed = Seeds.FIXED)
  void everyMeetingKeepsATableThatNobodyElseNeeds(@ForAll long seed) {
    MeetingTimetable timetable = filled(SampleEvents.plain(seed), seed);
    Map<String, String> former = Seating.of(timetable, Map.of()).tables();
    Map<String, String> places = timetable.places();
    Map<String, Seat> seats = new HashMap<>();
    former.forEach(
        (request, table) ->
            seats.put(request, new Seat(requireNonNull(places.get(request)), table)));

    assertThat(Seating.of(timetable, seats).tables()).isEqualTo(former);
  }

  @Property(tries = 150, seed = Seeds.FIXED)
  void noTableIsUsedTwiceWhateverWasKept(@ForAll long seed) {
    MeetingTimetable timetable = filled(SampleEvents.plain(seed), seed);
    Map<String, Seat> wild = new HashMap<>();
    timetable
        .places()
        .forEach(
            (id, slot) ->
                wild.put(
                    id,
                    new Seat(
                        id.hashCode() % 2 == 0 ? slot : "1",
                        "" + (1 + Math.floorMod(id.hashCode(), 5)))));

    Map<String, String> tables = Seating.of(timetable, wild).tables();

    Set<String> used = new HashSet<>();
    for (Placement placed : timetable.placements()) {
      String table = tables.get(placed.request().id());
      assertThat(table).isNotNull();
      assertThat(used.add(placed.slot().id() + " table " + table)).isTrue();
    }
  }

  @Test
  void aNewMeetingComesToTheTableOfWhoeverKeepsOne() {
    MeetingEvent event =
        SampleEvents.fourParticipants()
            .request(MeetingWish.between("b-a", "b", "a"))
            .request(MeetingWish.between("c-a", "c", "a"))
            .request(MeetingWish.between("d-a", "d", "a"))
            .build();
    MeetingTimetable timetable =
        MeetingTimetable.of(event, Map.of("b-a", "1", "c-a", "2", "d-a", "3"));

    assertThat(
            Seating.of(timetable, Map.of("b-a", new Seat("1", "2"), "c-a", new Seat("2", "2")))
                .tables())
        .isEqualTo(Map.of("b-a", "2", "c-a", "2", "d-a", "2"));
  }

  private static MeetingTimetable filled(MeetingEvent event, long seed) {
    return Replanner.replan(
        Reshaped.from(event).build(),
        new LinkedHashMap<>(),
        Set.of(),
        new ReplanSearch(Reach.NOBODY, 1, seed, 50, () -> false));
  }
}
