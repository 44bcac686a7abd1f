package org.linkwright.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FreeNamesTest {

  @Test
  void aNameThatIsTakenGetsANumber() {
    FreeNames names = new FreeNames(List.of("S-1", "S-1-2"));

    assertThat(names.take("S-1")).isEqualTo("S-1-3");
    assertThat(names.take("S-1")).isEqualTo("S-1-4");
    assertThat(names.take("S-2")).isEqualTo("S-2");
  }

  @Test
  void aNameThatIsTooLongGetsOneOfItsOwnThatIsAlwaysTheSame() {
    String tooLong = "S".repeat(101);

    String name = new FreeNames(List.of()).take(tooLong);

    assertThat(name).hasSizeLessThanOrEqualTo(100);
    assertThat(new FreeNames(List.of()).take(tooLong)).isEqualTo(name);
    assertThat(new FreeNames(List.of(name)).take(tooLong)).isNotEqualTo(name);
  }
}
