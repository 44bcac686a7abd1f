package org.linkwright.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpkeepTest {

  @Test
  void oneThatCannotClearAwayKeepsNoneOfTheOthersFromIt() {
    List<String> cleared = new ArrayList<>();
    Upkeep upkeep =
        new Upkeep(
            List.of(
                () -> cleared.add("first"),
                () -> {
                  throw new IllegalStateException("the database is away");
                },
                () -> cleared.add("last")));

    upkeep.clearAway();

    assertThat(cleared).containsExactly("first", "last");
  }
}
