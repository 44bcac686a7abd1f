package org.linkwright.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linkwright.jobs.OutdatedInputException;
import org.linkwright.jobs.Solvers;
import org.linkwright.meetingsolver.MeetingTimetable;
import org.linkwright.meetingsolver.Proof;
import org.linkwright.shared.Priority;
import org.linkwright.shared.StrictJson;

class WhatIfStudyTest {

  private static final ObjectMapper MAPPER = StrictJson.mapper();
  private static final Instant NOW = Instant.parse("2097-01-01T00:00:00Z");

  /** Twenty requests, and room for twelve. */
  private static final EventSnapshot OVERFULL = RandomEvent.of(4, 6, 20, 6, 2, new Random(1));

  private static final WhatIfScenario THREE_TABLES = tables("Three tables", 3);
  private static final WhatIfScenario FOUR_TABLES = tables("Four tables", 4);
  private static final WhatIfScenario ONE_TABLE = tables("One table", 1);

  @Test
  void moreTablesPlaceMoreOfAnOverfullEvent() {
    WhatIf whatIf = whatIf(new RunInHand(null), THREE_TABLES, FOUR_TABLES, ONE_TABLE);

    assertThat(whatIf.asItIs().placed()).isEqualTo(12);
    assertThat(whatIf.asItIs().leastDropped()).isEqualTo(8);
    assertThat(whatIf.scenarios())
        .extracting(tried -> tried.outcome().placed())
        .containsExactly(18, 20, 6);
    assertThat(whatIf.scenarios())
        .extracting(tried -> tried.difference().placed())
        .containsExactly(6, 8, -6);
    assertThat(whatIf.scenarios().get(1).difference().sentence())
        .startsWith("8 more meetings")
        .contains("every request has a place then");
    assertThat(whatIf.notTried()).isEmpty();
  }

  @Test
  void whoeverHasChangedTheEventIsNotKeptWaitingForAllScenarios() {
    RunInHand run = new RunInHand(null);
    Iterator<Runnable> changedAfterTheFirst =
        List.<Runnable>of(() -> {}, WhatIfStudyTest::changed).iterator();

    assertThatExceptionOfType(OutdatedInputException.class)
        .isThrownBy(
            () ->
                study(order(THREE_TABLES, FOUR_TABLES))
                    .run(
                        run,
                        new Solvers(),
                        WhatIfProgress.NONE,
                        WhatIfStudyTest::write,
                        () -> changedAfterTheFirst.next().run()));

    assertThat(read(run.kept()).done()).hasSize(1);
  }

  private static void changed() {
    throw EventSnapshots.changed();
  }

  @Test
  void aScenarioHasAllItsTimeThoughTheOnesBeforeItTookTheirs() {
    Duration before = Duration.ofSeconds(50);
    WhatIfProgress oneDone =
        WhatIfProgress.NONE.with(new WhatIfProgress.Done(Map.of(), null, false), before.toMillis());
    WhatIfOrder twoSeconds = new WhatIfOrder(2, 1_000_000_000_000L, 1L, false, List.of(ONE_TABLE));
    RunInHand run = new RunInHand(null).after(before);
    long start = System.nanoTime();

    study(twoSeconds).run(run, new Solvers(), oneDone, WhatIfStudyTest::write, () -> {});

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(1900));
  }

  @Test
  void whatBreaksARuleIsNeverSaidToBeProvenBest() {
    ScheduleCertainty bounds =
        new ScheduleCertainty(
            Proof.Verdict.OPEN, "", 0, 1_000_000_000L, 0, 1_000_000_000L, List.of());
    MeetingRequest one = OVERFULL.requests().get(0);
    MeetingRequest ofTheSameBuyer =
        OVERFULL.requests().stream()
            .filter(other -> !other.equals(one) && other.to().equals(one.to()))
            .findFirst()
            .orElseThrow();
    String nine = RandomEvent.NINE.toString();
    MeetingTimetable clash =
        MeetingTimetable.judged(
            OVERFULL.forSolver(),
            Map.of(one.externalId(), nine, ofTheSameBuyer.externalId(), nine));
    MeetingTimetable single =
        MeetingTimetable.judged(OVERFULL.forSolver(), Map.of(one.externalId(), nine));

    assertThat(bounds.about(clash).verdict()).isEqualTo(Proof.Verdict.OPEN);
    assertThat(bounds.about(single).verdict()).isEqualTo(Proof.Verdict.PROVEN_BEST);
  }

  @Test
  void aRunThatTakesUpAnothersGoesOnWithTheScenariosNotDone() {
    RunInHand killed = new RunInHand(null).killedAfter(2);
    assertThatExceptionOfType(RunInHand.Killed.class)
        .isThrownBy(() -> run(killed, THREE_TABLES, FOUR_TABLES));
    RunInHand heir = new RunInHand(killed.kept());

    WhatIfProgress done = run(heir, THREE_TABLES, FOUR_TABLES);

    WhatIfProgress kept = read(killed.kept());
    assertThat(kept.done()).hasSize(2);
    assertThat(done.done()).hasSize(3);
    assertThat(done.done().subList(0, 2)).isEqualTo(kept.done());
    assertThat(heir.scores).isNotEmpty().allMatch(score -> score.startsWith("scenario 2 of 2"));
    assertThat(whatIf(done, THREE_TABLES, FOUR_TABLES))
        .isEqualTo(whatIf(new RunInHand(null), THREE_TABLES, FOUR_TABLES));
  }

  @Test
  void whatIsDoneIsKeptAtOnce() {
    RunInHand run = new RunInHand(null);

    WhatIfProgress done = run(run, THREE_TABLES);

    assertThat(read(run.kept())).isEqualTo(done);
  }

  @Test
  void aSearchThatWasCutOffIsTakenUpFromItsBest() {
    WhatIfOrder oneMove = new WhatIfOrder(60, 1L, 1L, false, List.of(THREE_TABLES));
    Map<String, String> best = run(new RunInHand(null), ONE_TABLE).done().get(0).places();
    WhatIfProgress cutOff = WhatIfProgress.NONE.withPlaces(best);

    assertThat(placesOfFirst(oneMove, cutOff)).isEqualTo(best);
    assertThat(placesOfFirst(oneMove, WhatIfProgress.NONE)).isNotEqualTo(best);
  }

  private static Map<String, String> placesOfFirst(WhatIfOrder order, WhatIfProgress begun) {
    return study(order)
        .run(new RunInHand(null), new Solvers(), begun, WhatIfStudyTest::write, () -> {})
        .done()
        .get(0)
        .places();
  }

  @Test
  void aNodeThatStopsJustAfterTheLastSearchLeavesTheRestToAnother() {
    assertThatExceptionOfType(RunInHand.Killed.class)
        .isThrownBy(() -> run(new RunInHand(null).killedAfter(2), THREE_TABLES));
  }

  @Test
  void anEarlyEndKeepsTheScenariosThatAreDone() {
    WhatIf whatIf = whatIf(new RunInHand(null).endedAfter(1), THREE_TABLES, FOUR_TABLES, ONE_TABLE);

    assertThat(whatIf.asItIs().cutShort()).isFalse();
    assertThat(whatIf.scenarios()).isEmpty();
    assertThat(whatIf.notTried()).containsExactly("Three tables", "Four tables", "One table");
    assertThat(
            whatIf(new RunInHand(null).endedAfter(2), THREE_TABLES, FOUR_TABLES, ONE_TABLE)
                .notTried())
        .containsExactly("Four tables", "One table");
  }

  @Test
  void anEventWhoseOwnSearchWasCutShortSaysSo() {
    WhatIf whatIf = whatIf(new RunInHand(null).endedAfter(0), THREE_TABLES);

    assertThat(whatIf.asItIs().cutShort()).isTrue();
    assertThat(whatIf.notTried()).containsExactly("Three tables");
  }

  @Test
  void percentGrowsOverAllSearches() {
    RunInHand run = new RunInHand(null);
    ShareOfRun second = new ShareOfRun(run, 1, 4);

    second.progress(0);
    second.progress(50);
    second.progress(140);

    assertThat(run.percents).containsExactly(25, 37, 50);
  }

  @Test
  void aTimetableFoundForOneCountsForEveryOtherWhoseRulesItKeeps() {
    WhatIfOrder order = order(THREE_TABLES, FOUR_TABLES);
    Map<String, String> good = run(new RunInHand(null), THREE_TABLES).done().get(1).places();
    WhatIfProgress unlucky =
        WhatIfProgress.NONE
            .with(new WhatIfProgress.Done(Map.of(), null, false), 0)
            .with(new WhatIfProgress.Done(good, null, false), 0)
            .with(new WhatIfProgress.Done(Map.of(), null, false), 0);

    WhatIf whatIf = study(order).whatIf(unlucky, "test", NOW);

    assertThat(whatIf.asItIs().placed()).as("too few tables for it").isZero();
    assertThat(whatIf.scenarios())
        .extracting(tried -> tried.outcome().placed())
        .containsExactly(18, 18);
  }

  @Test
  void unmetMustsAreNamed() {
    WhatIfProgress nothing =
        WhatIfProgress.NONE.with(new WhatIfProgress.Done(Map.of(), null, false), 0);

    WhatIf whatIf = study(order(THREE_TABLES)).whatIf(nothing, "test", NOW);

    assertThat(whatIf.asItIs().unmetMusts())
        .isNotEmpty()
        .containsExactlyElementsOf(
            OVERFULL.requests().stream()
                .filter(request -> request.priority() == Priority.MUST)
                .map(MeetingRequest::externalId)
                .toList());
  }

  private static WhatIfProgress run(RunInHand run, WhatIfScenario... scenarios) {
    WhatIfProgress begun = run.best().map(WhatIfStudyTest::read).orElse(WhatIfProgress.NONE);
    return study(order(scenarios)).run(run, new Solvers(), begun, WhatIfStudyTest::write, () -> {});
  }

  private static WhatIf whatIf(RunInHand run, WhatIfScenario... scenarios) {
    return whatIf(run(run, scenarios), scenarios);
  }

  private static WhatIf whatIf(WhatIfProgress done, WhatIfScenario... scenarios) {
    return study(order(scenarios)).whatIf(done, "test", NOW);
  }

  private static WhatIfStudy study(WhatIfOrder order) {
    return new WhatIfStudy(new EventUnderway(OVERFULL, List.of()), order);
  }

  /** By moves, so that the answer is the same every time. */
  private static WhatIfOrder order(WhatIfScenario... scenarios) {
    return new WhatIfOrder(60, 2000L, 1L, false, List.of(scenarios));
  }

  private static WhatIfScenario tables(String name, @Nullable Integer number) {
    return new WhatIfScenario(name, number, null, List.of(), List.of(), List.of(), Map.of());
  }

  private static String write(WhatIfProgress progress) {
    try {
      return MAPPER.writeValueAsString(progress);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static WhatIfProgress read(String text) {
    try {
      return MAPPER.readValue(text, WhatIfProgress.class);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
