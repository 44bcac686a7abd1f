package org.linkwright.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linkwright.meetings.WhatIf.Outcome;
import org.linkwright.meetingsolver.Proof;

class WhatIfDifferenceTest {

  @Test
  void whatIsDifferentIsSaidInTheOrderOfItsWeight() {
    WhatIfDifference difference =
        WhatIfDifference.between(outcome(90, 2, 20, 30), outcome(94, 1, 8, 31));

    assertThat(difference.sentence())
        .startsWith("4 more meetings, 1 fewer unmet must, 12 fewer breaks, 1 more idle slot.");
    assertThat(difference.placed()).isEqualTo(4);
    assertThat(difference.unmetMusts()).isEqualTo(-1);
    assertThat(difference.breaks()).isEqualTo(-12);
    assertThat(difference.idleSlots()).isEqualTo(1);
  }

  @Test
  void oneIsNotSpokenOfAsMany() {
    assertThat(WhatIfDifference.between(outcome(90, 0, 2, 2), outcome(91, 0, 1, 1)).sentence())
        .startsWith("1 more meeting, 1 fewer break, 1 fewer idle slot.");
  }

  @Test
  void noDifferenceIsSaidToBeNone() {
    assertThat(WhatIfDifference.between(outcome(90, 2, 20, 30), outcome(90, 2, 20, 30)).sentence())
        .startsWith("No difference.");
  }

  @Test
  void whenEverythingFitsItIsSaid() {
    assertThat(WhatIfDifference.between(outcome(98, 0, 0, 0), outcome(100, 0, 0, 0)).sentence())
        .startsWith("2 more meetings; every request has a place then.");
    assertThat(WhatIfDifference.between(outcome(100, 0, 1, 1), outcome(100, 0, 0, 0)).sentence())
        .doesNotContain("place");
  }

  @Test
  void onlyWhatIsProvenOfBothIsSaidToBeProven() {
    Outcome proven = outcome(90, 0, 0, 0, Proof.Verdict.PROVEN_BEST);
    Outcome open = outcome(91, 0, 0, 0, Proof.Verdict.OPEN);

    assertThat(WhatIfDifference.between(proven, proven).sentence())
        .endsWith(". Both are proven best by the weights of the event.");
    assertThat(WhatIfDifference.between(proven, proven).proven()).isTrue();
    assertThat(WhatIfDifference.between(proven, open).sentence()).contains(". Not proven:");
    assertThat(WhatIfDifference.between(open, proven).proven()).isFalse();
    assertThat(WhatIfDifference.between(proven, outcome(90, 0, 0, 0)).proven()).isFalse();
    assertThat(WhatIfDifference.between(proven, outcome(90, 0, 0, 0)).sentence())
        .as("no time brings a proof where none is sought")
        .endsWith("Not proven.");
  }

  @Test
  void whatBreaksARuleIsNotCompared() {
    Outcome whole = outcome(90, 0, 0, 0);
    Outcome broken =
        new Outcome(
            100,
            95,
            5,
            List.of(),
            0,
            0,
            0,
            0,
            List.of("B1 is in two places"),
            List.of(),
            null,
            false);

    assertThat(WhatIfDifference.between(whole, broken).sentence()).startsWith("Cannot be compared");
    assertThat(WhatIfDifference.between(broken, whole).sentence()).startsWith("Cannot be compared");
  }

  private static Outcome outcome(int placed, int unmetMusts, int breaks, int idleSlots) {
    return outcome(placed, unmetMusts, breaks, idleSlots, null);
  }

  /** Of a hundred requests. */
  private static Outcome outcome(
      int placed, int unmetMusts, int breaks, int idleSlots, Proof.@Nullable Verdict verdict) {
    return new Outcome(
        100,
        placed,
        100 - placed,
        Collections.nCopies(unmetMusts, "M"),
        breaks,
        idleSlots,
        0,
        0,
        List.of(),
        List.of(),
        verdict == null ? null : new ScheduleCertainty(verdict, "", 0, 0, 0, 0, List.of()),
        false);
  }
}
