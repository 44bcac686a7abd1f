package org.linkwright.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwright.matching.MatchState.CLOSED;
import static org.linkwright.matching.MatchState.CONTRACT;
import static org.linkwright.matching.MatchState.INTRODUCED;
import static org.linkwright.matching.MatchState.MEETING;
import static org.linkwright.matching.MatchState.PROPOSED;
import static org.linkwright.matching.MatchState.QUOTATION;
import static org.linkwright.matching.MatchState.REPEAT_ORDER;
import static org.linkwright.matching.MatchState.SAMPLE;
import static org.linkwright.matching.MatchState.SHORTLISTED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LifeCycleTest {

  @Test
  void nobodyMeetsBeforeTheyAreIntroduced() {
    assertThat(LifeCycle.possible(PROPOSED, PROPOSED))
        .containsExactly(SHORTLISTED, INTRODUCED, CLOSED);
    assertThat(LifeCycle.possible(SHORTLISTED, SHORTLISTED))
        .containsExactly(PROPOSED, INTRODUCED, CLOSED);
  }

  @Test
  void afterTheIntroductionALaterStageMayBeHeardOfFirst() {
    assertThat(LifeCycle.allows(INTRODUCED, INTRODUCED, QUOTATION)).isTrue();
    assertThat(LifeCycle.allows(INTRODUCED, INTRODUCED, CONTRACT)).isTrue();
    assertThat(LifeCycle.allows(MEETING, MEETING, SAMPLE)).isTrue();
  }

  @Test
  void onlyAContractCanBeFollowedByRepeatOrders() {
    assertThat(
            Arrays.stream(MatchState.values())
                .filter(from -> from != CLOSED && LifeCycle.allows(from, from, REPEAT_ORDER)))
        .containsExactly(CONTRACT, REPEAT_ORDER);
  }

  @Test
  void aClosedMatchIsReopenedWhereItWasOrEarlier() {
    assertThat(LifeCycle.possible(CLOSED, QUOTATION))
        .containsExactly(PROPOSED, SHORTLISTED, INTRODUCED, MEETING, QUOTATION);
  }

  @Property
  void everyOpenStageLeadsBackToEveryEarlierOneAndToTheEnd(
      @ForAll MatchState stage, @ForAll MatchState earlier) {
    Assume.that(stage != CLOSED && earlier.isBefore(stage));

    assertThat(LifeCycle.possible(stage, stage)).contains(earlier, CLOSED);
    assertThat(LifeCycle.direction(stage, earlier).needsNote()).isTrue();
  }

  @Property
  void aMatchIsNeverMovedToWhereItIsButForAnotherRepeatOrder(@ForAll MatchState state) {
    assertThat(LifeCycle.allows(state, state == CLOSED ? PROPOSED : state, state))
        .isEqualTo(state == REPEAT_ORDER);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CLOSED")
  void theDocumentedTableIsTheOneThatIsHeld(MatchState state) throws IOException {
    List<String> lines = Files.readAllLines(Path.of("docs/matches.md"));
    String forward =
        LifeCycle.possible(state, state).stream()
            .filter(to -> LifeCycle.direction(state, to) == LifeCycle.Direction.FORWARD)
            .map(to -> "`" + to + "`")
            .collect(Collectors.joining(", "));

    assertThat(lines)
        .anyMatch(
            line -> line.startsWith("| `" + state + "` |") && line.endsWith("| " + forward + " |"));
  }
}
