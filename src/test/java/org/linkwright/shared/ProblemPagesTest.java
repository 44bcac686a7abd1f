package org.linkwright.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemPagesTest {

  private static final Path PAGES = Path.of("docs/problems");
  private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

  @ParameterizedTest
  @EnumSource
  void everyProblemHasAPageThatNamesItsUriItsStatusAndItsTitle(ProblemType type)
      throws IOException {
    assertThat(Files.readString(PAGES.resolve(type.code() + ".md")))
        .startsWith("# " + type.title() + "\n")
        .contains("Type `" + type.uri() + "`, status " + type.status() + ".")
        .contains("## What it means", "## Example", "## How to mend it");
  }

  @ParameterizedTest
  @EnumSource
  void theExampleIsADocumentOfThisProblem(ProblemType type) throws IOException {
    Matcher example = EXAMPLE.matcher(Files.readString(PAGES.resolve(type.code() + ".md")));
    assertThat(example.find()).isTrue();

    JsonNode document = StrictJson.mapper().readTree(example.group(1));

    assertThat(document.path("type").asText()).isEqualTo(type.uri());
    assertThat(document.path("title").asText()).isEqualTo(type.title());
    assertThat(document.path("status").asInt()).isEqualTo(type.status());
    assertThat(StrictJson.mapper().convertValue(document, Problem.class).status())
        .isEqualTo(type.status());
  }

  @Test
  void noPageIsOrphaned() throws IOException {
    List<String> codes =
        Arrays.stream(ProblemType.values()).map(type -> type.code() + ".md").toList();

    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(codes);
    }
  }
}
