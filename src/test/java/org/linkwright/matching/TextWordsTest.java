package org.linkwright.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Supplier;

class TextWordsTest {

  private static Set<String> offered(String description) {
    Supplier supplier =
        Registered.supplier(
            ", 'capabilities': [{'classification': {'scheme': 'ISIC4', 'code': '2220'},"
                + " 'description': '"
                + description
                + "', 'processes': ['die-casting']}]");
    return TextWords.of(supplier.capabilities().get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "Housings, housing",
    "Batteries, battery",
    "Glass, glass",
    "Průmyslové, prumyslove",
    "Gießerei, giesserei",
    "PA66, pa66",
    "Gehäuse für den Motor, gehause"
  })
  void wordsAreToldInTheirBasicForm(String text, String word) {
    assertThat(offered(text)).contains(word, "die", "casting");
  }

  @Test
  void articlesAndSingleLettersSayNothing() {
    assertThat(offered("the housing of a motor, pro motory a der Motor"))
        .containsExactlyInAnyOrder("housing", "motor", "motory", "die", "casting");
  }

  @Test
  void theWordsOfATitleWeighTwice() {
    Requirement requirement = Registered.requirement("").draft().requirement();

    assertThat(TextWords.of(requirement)).containsOnly(java.util.Map.entry("housing", 2));
  }
}
