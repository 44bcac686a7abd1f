package org.linkwright.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.linkwright.Seeds;
import org.linkwright.meetings.Schedule.PlacedMeeting;
import org.linkwright.meetingsolver.Reach;
import org.linkwright.meetingsolver.ReplanSearch;
import org.linkwright.shared.ProblemException;

class ReplanningTest {

  private static final Instant AT = Instant.parse("2097-03-17T12:00:00Z");
  private static final LocalDateTime BEFORE = RandomEvent.NINE.minusHours(1);

  @Property(tries = 60, seed = Seeds.FIXED)
  void afterABuyerHasGoneOnlyThoseAreDisturbedWhoLoseOrGainAMeeting(@ForAll long seed) {
    Random random = new Random(seed);
    EventSnapshot event = event(random);
    Schedule base = base(event);
    LocalDateTime noon = RandomEvent.slot(4);

    Schedule mended = mend(event, base, RandomEvent.gone("B000", noon), noon.minusMinutes(5));

    assertThat(Agendas.doubleBookings(mended)).isEmpty();
    assertThat(mended.meetings()).noneMatch(m -> m.isOf("B000") && !m.start().isBefore(noon));
    assertThat(Agendas.whoMustChange(base, mended, Set.of()))
        .containsAll(Agendas.changed(base, mended));
    assertThat(keptOf(base, mended))
        .containsAll(
            base.meetings().stream()
                .filter(m -> !m.isOf("B000") || m.start().isBefore(noon))
                .map(PlacedMeeting::request)
                .toList());
  }

  @Property(tries = 60, seed = Seeds.FIXED)
  void aLostTableDisturbsNobodyWhoDoesNotMeetAtIt(@ForAll long seed) {
    EventSnapshot event = event(new Random(seed));
    Schedule base = base(event);
    LocalDateTime noon = RandomEvent.slot(4);
    String table = event.event().allTables().get(0).id();

    Schedule mended =
        mend(event, base, RandomEvent.lost(List.of(table), noon), noon.minusMinutes(5));

    assertThat(Agendas.doubleBookings(mended)).isEmpty();
    assertThat(mended.meetings())
        .noneMatch(m -> table.equals(m.table()) && !m.start().isBefore(noon));
    assertThat(Agendas.whoMustChange(base, mended, Set.of(table)))
        .containsAll(Agendas.changed(base, mended));
  }

  @Property(tries = 40, seed = Seeds.FIXED)
  void everyRequestHasAPlaceOrAReason(@ForAll long seed) {
    EventSnapshot event = event(new Random(seed));
    Schedule base = base(event);

    Schedule mended = mend(event, base, RandomEvent.gone("B001", RandomEvent.slot(2)), BEFORE);

    Set<String> told =
        mended.meetings().stream().map(PlacedMeeting::request).collect(Collectors.toSet());
    mended.unplaced().forEach(request -> assertThat(told.add(request.request())).isTrue());
    assertThat(told).hasSize(event.requests().size());
    assertThat(mended.unplaced()).allMatch(request -> !request.sentence().isBlank());
  }

  @Test
  void whatBeganAtATableThatIsLostLaterStaysAtIt() {
    EventSnapshot event = event(new Random(3));
    Schedule base = base(event);
    List<String> all = event.event().allTables().stream().map(EventTable::id).toList();

    Schedule mended =
        mend(event, base, RandomEvent.lost(all, RandomEvent.NINE), RandomEvent.slot(3));

    assertThat(mended.meetings())
        .isNotEmpty()
        .isEqualTo(
            base.meetings().stream().filter(m -> !m.start().isAfter(RandomEvent.slot(3))).toList());
  }

  @Test
  void aMeetingThatBeganInASlotThatWasTakenAwayIsNotForgotten() {
    EventSnapshot event = event(new Random(3));
    Schedule base = base(event);
    Event shorter = event.event();
    EventSnapshot without =
        event.withEvent(
            new Event(
                null,
                shorter.externalId(),
                shorter.name(),
                shorter.timeZone(),
                null,
                null,
                shorter.tables(),
                List.of(),
                shorter.slots().subList(1, shorter.slots().size()),
                List.of(),
                List.of(),
                shorter.rules(),
                null,
                null));

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> mend(without, base, RandomEvent.gone("B001", AFTER), RandomEvent.slot(2)))
        .withMessageContaining("has no slot at 2097-03-17T09:00");
  }

  private static final LocalDateTime AFTER = RandomEvent.slot(20);

  private static List<String> keptOf(Schedule base, Schedule mended) {
    return base.meetings().stream()
        .filter(mended.meetings()::contains)
        .map(PlacedMeeting::request)
        .toList();
  }

  /** Some fit, and some are overfull. */
  private static EventSnapshot event(Random random) {
    int buyers = 3 + random.nextInt(4);
    int suppliers = 6 + random.nextInt(8);
    int requests = Math.min(buyers * suppliers, buyers * (5 + random.nextInt(5)));
    return RandomEvent.of(buyers, suppliers, requests, 8, 2 + random.nextInt(buyers), random);
  }

  private static Schedule base(EventSnapshot event) {
    Schedule nothing =
        Schedule.draft(AT, 1, new Schedule.Summary(0, 0, 0, 0, 0, 0, 0), List.of(), List.of());
    return new Replanning(event, nothing, List.of(), Set.of(), BEFORE)
        .mend(new ReplanSearch(Reach.NOBODY, 1, 1, 300, () -> false), AT);
  }

  private static Schedule mend(
      EventSnapshot event, Schedule base, Disruption disruption, LocalDateTime now) {
    return new Replanning(event, base, List.of(disruption), Set.of(), now)
        .mend(new ReplanSearch(Reach.NOBODY, 50, 1, 300, () -> false), AT);
  }
}
