package org.linkwright.meetingsolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.linkwright.Seeds;

class RoundsTest {

  @Test
  void eachRoundIsTwiceAsLongAsTheOneBefore() {
    Rounds rounds = new Rounds(10, 70);

    assertThat(newRoundsUpTo(rounds, 69)).containsExactly(10, 30);
  }

  @Test
  void withoutAnEndTheRoundsGoOn() {
    Rounds rounds = new Rounds(10, Double.POSITIVE_INFINITY);

    assertThat(newRoundsUpTo(rounds, 320)).containsExactly(10, 30, 70, 150, 310);
  }

  @Property(seed = Seeds.FIXED)
  void itIsColdWhenTheWholeIsSpent(@ForAll @DoubleRange(min = 0.01, max = 10) double first) {
    Rounds rounds = new Rounds(first, 1);
    rounds.isNewRound(0.999_999);

    assertThat(rounds.temperature(0.999_999)).isCloseTo(0.1, within(1e-3));
  }

  @Property(seed = Seeds.FIXED)
  void withinARoundItOnlyGetsColder(@ForAll @DoubleRange(min = 0.01, max = 2) double first) {
    Rounds rounds = new Rounds(first, 1);
    double before = Double.MAX_VALUE;
    for (double spent = 0; spent < 1; spent += 0.001) {
      boolean newRound = rounds.isNewRound(spent);
      double temperature = rounds.temperature(spent);
      assertThat(newRound || temperature <= before).isTrue();
      before = temperature;
    }
  }

  @Test
  void theFirstRoundBeginsWarmerThanTheOthers() {
    Rounds rounds = new Rounds(10, 70);
    double first = rounds.temperature(0);
    rounds.isNewRound(10);
    double second = rounds.temperature(10);
    rounds.isNewRound(30);

    assertThat(first).isGreaterThan(second);
    assertThat(second).isEqualTo(rounds.temperature(30));
  }

  @Test
  void whereTheTimeIsOverspentItStaysCold() {
    Rounds rounds = new Rounds(1, 1);

    assertThat(rounds.temperature(0.999)).isGreaterThan(0.1);
    rounds.isNewRound(1.5);
    assertThat(rounds.temperature(1.5)).isCloseTo(0.1, within(1e-9));
  }

  private static List<Integer> newRoundsUpTo(Rounds rounds, int end) {
    List<Integer> begun = new ArrayList<>();
    for (int spent = 0; spent < end; spent++) {
      if (rounds.isNewRound(spent)) {
        begun.add(spent);
      }
    }
    return begun;
  }
}
