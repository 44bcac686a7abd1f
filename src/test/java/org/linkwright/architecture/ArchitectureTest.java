package org.linkwright.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The code keeps the rules of the house, and every rule can fail: each is held against violations
 * planted in {@code src/test/planted}, which are compiled here and nowhere else.
 */
class ArchitectureTest {

  private static final Path PLANTED = Path.of("src/test/planted");

  private static final JavaClasses HOUSE =
      new ClassFileImporter().importPath(Path.of("target/classes/org/linkwright"));

  @TempDir Path compiled;

  @Test
  void theHouseIsThere() {
    assertThat(HOUSE.size()).isGreaterThan(50);
  }

  @ParameterizedTest
  @FieldSource("org.linkwright.architecture.HouseRules#ALL")
  void theCodeKeepsTheRule(ArchRule rule) {
    rule.allowEmptyShould(false).check(HOUSE);
  }

  @ParameterizedTest
  @MethodSource("violations")
  void aPlantedViolationIsFound(String planted, ArchRule rule, List<String> culprits)
      throws IOException {
    JavaClasses classes = compile(PLANTED.resolve(planted));

    EvaluationResult result = rule.evaluate(classes);

    assertThat(result.hasViolation()).isTrue();
    assertThat(result.getFailureReport().getDetails())
        .satisfies(
            details ->
                assertThat(culprits)
                    .allSatisfy(
                        culprit ->
                            assertThat(details).anyMatch(detail -> detail.contains(culprit))));
  }

  static Stream<Arguments> violations() {
    return Stream.of(
        planted("upward", HouseRules.IMPORTS_FOLLOW_THE_DIAGRAM, "ReadsTheRegistry"),
        planted("sideways", HouseRules.IMPORTS_FOLLOW_THE_DIAGRAM, "AsksTheMeetings"),
        planted("unplanned", HouseRules.EVERY_ROOM_IS_ON_THE_DIAGRAM, "Report"),
        planted("engine", HouseRules.ONLY_SOLVERS_AND_JOBS_KNOW_THE_ENGINES, "Seats", "Proof"),
        planted(
            "framework",
            HouseRules.FIT_AND_SOLVERS_KNOW_NO_FRAMEWORK,
            "StoredFit",
            "InjectedModel",
            "WiredModel"),
        planted(
            "public",
            HouseRules.ENTITIES_AND_REPOSITORIES_STAY_HOME,
            "OpenEntity",
            "OpenRepository"),
        planted("deep", HouseRules.PACKAGES_ARE_ONE_LEVEL_DEEP, "Shelf"),
        planted("cycle", HouseRules.NO_CYCLES, "Chicken", "Egg"),
        planted("nullable", HouseRules.PACKAGES_ARE_NULL_MARKED, "Unmarked"),
        planted("thick", HouseRules.RESOURCES_ARE_THIN, "StoringResource", "QueryingResource"),
        planted(
            "clock",
            HouseRules.TIME_IS_INJECTED,
            "Instant.now",
            "LocalDate.now",
            "currentTimeMillis",
            "ClockMaker"),
        planted(
            "chance",
            HouseRules.CHANCE_IS_INJECTED,
            "Math.random",
            "java.util.Random.<init>",
            "ThreadLocalRandom.current",
            "randomUUID"));
  }

  @Test
  void everyRuleHasAPlantedViolation() {
    assertThat(violations().map(violation -> violation.get()[1])).containsAll(HouseRules.ALL);
  }

  private static Arguments planted(String directory, ArchRule rule, String... culprits) {
    return Arguments.of(directory, rule, List.of(culprits));
  }

  private JavaClasses compile(Path sources) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-proc:none",
                "-nowarn",
                "-d",
                compiled.toString(),
                "-classpath",
                System.getProperty("java.class.path")));
    try (Stream<Path> files = Files.walk(sources)) {
      files.filter(Files::isRegularFile).map(Path::toString).forEach(arguments::add);
    }
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(status).as("the planted sources compile").isZero();
    return new ClassFileImporter().importPath(compiled);
  }
}
