package org.linkwright.meetingsolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.linkwright.Seeds;
import org.linkwright.shared.Priority;

class ReplannerTest {

  @Property(tries = 150, seed = Seeds.FIXED)
  void whoeverKeepsAllMeetingsAndGetsNoneHasTheSameAgenda(@ForAll long seed) {
    Day day = Day.random(seed);

    MeetingTimetable mended = day.mend(Reach.NOBODY, 300);

    Set<String> affected = new HashSet<>();
    for (MeetingRequest request : day.after.requests()) {
      String was = day.former.get(request.id());
      String is = mended.places().get(request.id());
      boolean wasPossible = was != null && day.isStillPossible(request, was);
      if (wasPossible) {
        assertThat(is).as("the place of " + request.id()).isEqualTo(was);
      } else if (!Objects.equals(was, is)) {
        affected.add(request.first().id());
        affected.add(request.second().id());
      }
    }
    for (Participant participant : day.after.participants()) {
      if (!affected.contains(participant.id())) {
        assertThat(agenda(participant, mended.places(), day.after))
            .isEqualTo(agenda(participant, day.former, day.after));
      }
    }
  }

  @Property(tries = 150, seed = Seeds.FIXED)
  void noRuleIsBrokenWhoeverMayBeMoved(@ForAll long seed, @ForAll Reach reach) {
    MeetingTimetable mended = Day.random(seed).mend(reach, 300);

    assertThat(TimetableChecker.check(mended).violations()).isEmpty();
  }

  @Property(tries = 150, seed = Seeds.FIXED)
  void onAnEventWithEveryRuleNoneIsBrokenAndWhatBeganStays(@ForAll long seed, @ForAll Reach reach) {
    MeetingEvent event = SampleEvents.random(seed);
    Map<String, String> former = replan(event, Map.of(), Set.of(), Reach.NOBODY).places();
    Set<String> begun = new HashSet<>();
    former.forEach(
        (request, slot) -> {
          if (slot.equals(event.slots().get(0).id())) {
            begun.add(request);
          }
        });
    Participant gone = event.participants().get(new Random(seed).nextInt(2));
    Set<String> theRest = event.slots().stream().skip(1).map(Slot::id).collect(Collectors.toSet());
    MeetingEvent without =
        event.told().withParticipant(gone.id(), one -> one.absentAt(theRest)).event();

    MeetingTimetable mended = replan(without, former, begun, reach);

    assertThat(TimetableChecker.check(mended).violations())
        .isSubsetOf(TimetableChecker.check(onlyThese(begun, former, without)).violations());
    assertThat(mended.placements())
        .filteredOn(placed -> placed.involves(gone))
        .allMatch(placed -> placed.slot().index() == 0);
    begun.forEach(
        request -> assertThat(mended.places()).containsEntry(request, former.get(request)));
  }

  private static MeetingTimetable onlyThese(
      Set<String> requests, Map<String, String> places, MeetingEvent event) {
    Map<String, String> some = new LinkedHashMap<>(places);
    some.keySet().retainAll(requests);
    return MeetingTimetable.of(event, some);
  }

  @Property(tries = 100, seed = Seeds.FIXED)
  void aMeetingThatIsStillPossibleNeverLosesItsPlace(@ForAll long seed, @ForAll Reach reach) {
    Day day = Day.random(seed);

    MeetingTimetable mended = day.mend(reach, 300);

    for (MeetingRequest request : day.after.requests()) {
      String was = day.former.get(request.id());
      if (was != null && day.isStillPossible(request, was)) {
        assertThat(mended.places()).containsKey(request.id());
      }
    }
  }

  @Property(tries = 60, seed = Seeds.FIXED)
  void aMeetingMovesOnlyWhereThatIsWorthMoreThanItCosts(@ForAll long seed) {
    Day day = Day.random(seed);
    MeetingTimetable still = day.mend(Reach.NOBODY, 2_000);

    MeetingTimetable mended = day.mend(Reach.ANYBODY, 2_000);

    long moved =
        still.places().entrySet().stream()
            .filter(place -> day.former.containsKey(place.getKey()))
            .filter(place -> place.getValue().equals(day.former.get(place.getKey())))
            .filter(place -> !place.getValue().equals(mended.places().get(place.getKey())))
            .count();
    assertThat(value(mended) - value(still))
        .as("value gained by %d moves", moved)
        .isGreaterThanOrEqualTo(moved * Day.COST_OF_MOVE + (moved > 0 ? 1 : 0));
  }

  @Property(tries = 40, seed = Seeds.FIXED)
  void theFreePlacesAreUsedAsWellAsCanBe(@ForAll long seed) {
    Day day = Day.random(seed);
    MeetingTimetable mended = day.mend(Reach.NOBODY, 3_000);
    Map<String, String> kept = new LinkedHashMap<>(day.former);
    kept.entrySet()
        .removeIf(place -> !place.getValue().equals(mended.places().get(place.getKey())));
    List<MeetingRequest> free =
        day.after.requests().stream().filter(request -> !kept.containsKey(request.id())).toList();
    if (free.size() <= 5) {
      assertThat(value(mended)).isEqualTo(bestValue(day.after, kept, free, 0));
    }
  }

  @Test
  void theSameSeedAndMoveLimitGiveTheSameTimetable() {
    Day day = Day.random(23);

    assertThat(day.mend(Reach.ANYBODY, 500).places())
        .isEqualTo(day.mend(Reach.ANYBODY, 500).places());
  }

  @Test
  void aMustTakesThePlaceThatWasFreedBeforeAMay() {
    MeetingEvent event =
        MeetingEvent.builder()
            .slot("1", 0, Session.MORNING, 1)
            .participant("a", "Firm a")
            .participant("b", "Firm b")
            .participant("c", "Firm c")
            .request(MeetingWish.between("may", "a", "b").withPriority(Priority.MAY))
            .request(MeetingWish.between("must", "a", "c").withPriority(Priority.MUST))
            .build();

    assertThat(replan(event, Map.of(), Set.of(), Reach.NOBODY).places())
        .isEqualTo(Map.of("must", "1"));
  }

  @Test
  void aMeetingStaysThoughAMoreImportantRequestWouldNeedItsSlot() {
    MeetingEvent event =
        MeetingEvent.builder()
            .slot("1", 0, Session.MORNING, 1)
            .participant("a", "Firm a")
            .participant("b", "Firm b")
            .participant("c", "Firm c")
            .request(MeetingWish.between("may", "a", "b").withPriority(Priority.MAY))
            .request(MeetingWish.between("must", "a", "c").withPriority(Priority.MUST))
            .build();

    assertThat(replan(event, Map.of("may", "1"), Set.of(), Reach.ANYBODY).places())
        .isEqualTo(Map.of("may", "1"));
  }

  @Test
  void anotherMeetingMovesOnlyIfThatIsAllowed() {
    MeetingEvent event =
        MeetingEvent.builder()
            .slot("1", 0, Session.MORNING, 1)
            .slot("2", 0, Session.MORNING, 1)
            .participant("a", "Firm a")
            .participant("b", "Firm b")
            .participant("c", "Firm c", Set.of("2"), null, null)
            .request(MeetingWish.between("a-b", "a", "b"))
            .request(MeetingWish.between("a-c", "a", "c"))
            .build();
    Map<String, String> former = Map.of("a-b", "1");

    assertThat(replan(event, former, Set.of(), Reach.NOBODY).places()).isEqualTo(former);
    assertThat(replan(event, former, Set.of(), Reach.AFFECTED).places())
        .isEqualTo(Map.of("a-b", "2", "a-c", "1"));
    assertThat(replan(event, former, Set.of("a-b"), Reach.ANYBODY).places()).isEqualTo(former);
  }

  @Test
  void whatHasBegunStaysThoughItBreaksARule() {
    MeetingEvent event =
        SampleEvents.oneDay(1)
            .participant("a", "Firm a", Set.of("1"), null, null)
            .participant("b", "Firm b")
            .participant("c", "Firm c")
            .request(MeetingWish.between("a-b", "a", "b"))
            .request(MeetingWish.between("b-c", "b", "c"))
            .build();

    assertThat(replan(event, Map.of("a-b", "1"), Set.of("a-b"), Reach.ANYBODY).places())
        .containsEntry("a-b", "1")
        .containsKey("b-c");
  }

  @Test
  void placesThatTheEventDoesNotHaveAnyMoreArePassedOver() {
    MeetingEvent event =
        SampleEvents.fourParticipants().request(MeetingWish.between("a-b", "a", "b")).build();

    assertThat(replan(event, Map.of("a-b", "gone", "gone", "1"), Set.of(), Reach.NOBODY).places())
        .isEqualTo(Map.of("a-b", "1"));
  }

  @Test
  void whoIsOutOfTimeStillFillsWhatIsFree() {
    MeetingEvent event =
        SampleEvents.fourParticipants().request(MeetingWish.between("a-b", "a", "b")).build();
    ReplanSearch search = new ReplanSearch(Reach.NOBODY, 50, 1, 1_000, () -> true);

    assertThat(Replanner.replan(event, new LinkedHashMap<>(), Set.of(), search).places())
        .isEqualTo(Map.of("a-b", "1"));
  }

  @Test
  void whatHasBegunHasAPlace() {
    MeetingEvent event =
        SampleEvents.fourParticipants().request(MeetingWish.between("a-b", "a", "b")).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> replan(event, Map.of(), Set.of("a-b"), Reach.NOBODY))
        .withMessageContaining("a-b has begun without a place");
  }

  @Test
  void limitsAndCostsAreInRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReplanSearch(Reach.NOBODY, 0, 1, 1, () -> false))
        .withMessageContaining("costOfMove");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReplanSearch(Reach.NOBODY, 1, 1, -1, () -> false))
        .withMessageContaining("moveLimit");
  }

  private static MeetingTimetable replan(
      MeetingEvent event, Map<String, String> former, Set<String> begun, Reach reach) {
    return Replanner.replan(
        event,
        new LinkedHashMap<>(former),
        begun,
        new ReplanSearch(reach, 50, 1, 500, () -> false));
  }

  private static List<String> agenda(
      Participant participant, Map<String, String> places, MeetingEvent event) {
    List<String> agenda = new ArrayList<>();
    for (MeetingRequest request : event.requests()) {
      if (request.first().equals(participant) || request.second().equals(participant)) {
        agenda.add(request.id() + " " + places.get(request.id()));
      }
    }
    return agenda;
  }

  private static long value(MeetingTimetable timetable) {
    return timetable.placements().stream()
        .mapToLong(placed -> timetable.getRules().valueOf(placed.request()))
        .sum();
  }

  /** By trying everything. */
  private static long bestValue(
      MeetingEvent event, Map<String, String> places, List<MeetingRequest> free, int next) {
    if (next == free.size()) {
      MeetingTimetable timetable = MeetingTimetable.of(event, places);
      return TimetableChecker.check(timetable).violations().isEmpty() ? value(timetable) : -1;
    }
    long best = bestValue(event, places, free, next + 1);
    String id = free.get(next).id();
    for (int slot : free.get(next).allowed().stream().toArray()) {
      Map<String, String> more = new LinkedHashMap<>(places);
      more.put(id, event.slots().get(slot).id());
      if (TimetableChecker.check(MeetingTimetable.of(event, more)).violations().isEmpty()) {
        best = Math.max(best, bestValue(event, more, free, next + 1));
      }
    }
    return best;
  }

  /** A random event with a timetable, in which somebody goes, a table is lost, requests come. */
  private record Day(
      MeetingEvent after, LinkedHashMap<String, String> former, String gone, int from, long seed) {

    static final long COST_OF_MOVE = 50;

    static Day random(long seed) {
      Random random = new Random(seed);
      MeetingEvent all = SampleEvents.plain(seed);
      MeetingEvent before =
          Reshaped.from(all).withRequests(request -> request.index() % 7 != 3).build();
      LinkedHashMap<String, String> former =
          new LinkedHashMap<>(
              Replanner.replan(
                      before,
                      new LinkedHashMap<>(),
                      Set.of(),
                      new ReplanSearch(Reach.NOBODY, 1, seed, 200, () -> false))
                  .places());
      Participant gone = all.participants().get(random.nextInt(all.participants().size()));
      int from = random.nextInt(all.slots().size());
      MeetingEvent after =
          Reshaped.from(all)
              .whoIsAlsoAbsent((who, slot) -> who.equals(gone) && slot.index() >= from)
              .build();
      return new Day(after, former, gone.id(), from, seed);
    }

    MeetingTimetable mend(Reach reach, long moves) {
      return Replanner.replan(
          after, former, Set.of(), new ReplanSearch(reach, COST_OF_MOVE, seed, moves, () -> false));
    }

    boolean isStillPossible(MeetingRequest request, String slotId) {
      boolean goes = request.first().id().equals(gone) || request.second().id().equals(gone);
      int slot =
          after.slots().stream()
              .filter(each -> each.id().equals(slotId))
              .findFirst()
              .orElseThrow()
              .index();
      return !goes || slot < from;
    }
  }
}
