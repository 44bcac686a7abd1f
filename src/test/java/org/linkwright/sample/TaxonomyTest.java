package org.linkwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TaxonomyTest {

  private final Map<String, Shipped.Category> isic = Shipped.isic4();

  TaxonomyTest() throws IOException {}

  @Test
  void isicHasTheSectionsDivisionsGroupsAndClassesOfItsPublication() {
    Map<Integer, Long> levels =
        isic.keySet().stream()
            .collect(
                Collectors.groupingBy(
                    c -> Character.isDigit(c.charAt(0)) ? c.length() : 1, Collectors.counting()));

    assertThat(levels).isEqualTo(Map.of(1, 21L, 2, 88L, 3, 238L, 4, 419L));
  }

  @Test
  void everyCategoryButASectionHangsUnderOneThatExists() {
    assertThat(isic.values())
        .allSatisfy(
            category -> {
              if (category.code().length() == 1) {
                assertThat(category.parent()).isEmpty();
              } else {
                assertThat(isic).containsKey(category.parent());
                assertThat(category.parent().length())
                    .isEqualTo(category.code().length() == 2 ? 1 : category.code().length() - 1);
              }
            });
  }

  @Test
  void aGroupOrClassStartsWithTheCodeAboveIt() {
    assertThat(isic.values())
        .filteredOn(category -> category.code().length() > 2)
        .allSatisfy(category -> assertThat(category.code()).startsWith(category.parent()));
  }

  @Test
  void goingUpAlwaysEndsInASection() {
    for (Shipped.Category category : isic.values()) {
      Set<String> seen = new HashSet<>();
      String code = category.code();
      while (!isic.getOrDefault(code, category).parent().isEmpty()) {
        assertThat(seen.add(code)).as("no way round in circles from %s", code).isTrue();
        code = isic.getOrDefault(code, category).parent();
      }
      assertThat(code).matches("[A-U]");
    }
  }

  @Test
  void divisionsStandInTheSectionsOfTheBroadStructure() {
    assertThat(section("10")).isEqualTo("C");
    assertThat(section("33")).isEqualTo("C");
    assertThat(section("35")).isEqualTo("D");
    assertThat(section("47")).isEqualTo("G");
    assertThat(section("82")).isEqualTo("N");
    assertThat(section("96")).isEqualTo("S");
  }

  private String section(String division) {
    return isic.getOrDefault(division, new Shipped.Category("", "", "")).parent();
  }

  @Test
  void everyCategoryHasALabel() {
    assertThat(isic.values()).allSatisfy(c -> assertThat(c.label()).isNotBlank());
  }
}
