package org.linkwright.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** The rules of the house. A rule that matches no class fails, so that none can pass by chance. */
final class HouseRules {

  private static final String HOUSE = "org.linkwright..";
  private static final String SOLVERS = "org.linkwright.*solver";
  private static final String DIAGRAM = "docs/architecture.puml";

  private static final Pattern STEREOTYPE = Pattern.compile("<<(.+)>>");

  private static final DescribedPredicate<JavaClass> REPOSITORIES =
      assignableTo(PanacheRepositoryBase.class);

  private static final DescribedPredicate<JavaClass> ENTITIES =
      annotatedWith(Entity.class).forSubtype();

  private HouseRules() {}

  static final ArchRule IMPORTS_FOLLOW_THE_DIAGRAM =
      classes()
          .should(
              adhereToPlantUmlDiagram(
                  java.nio.file.Path.of(DIAGRAM), consideringOnlyDependenciesInAnyPackage(HOUSE)))
          .as("imports follow " + DIAGRAM);

  static final ArchRule EVERY_ROOM_IS_ON_THE_DIAGRAM =
      classes()
          .should()
          .resideInAnyPackage(roomsOnTheDiagram())
          .as("every package is a component of " + DIAGRAM);

  static final ArchRule ONLY_SOLVERS_AND_JOBS_KNOW_THE_ENGINES =
      noClasses()
          .that()
          .resideOutsideOfPackages(SOLVERS, "org.linkwright.jobs")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.optaplanner..", "com.google.ortools..");

  static final ArchRule FIT_AND_SOLVERS_KNOW_NO_FRAMEWORK =
      noClasses()
          .that()
          .resideInAnyPackage("org.linkwright.fit", SOLVERS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta..", "io.quarkus..", "org.hibernate..", "org.eclipse.microprofile..");

  static final ArchRule ENTITIES_AND_REPOSITORIES_STAY_HOME =
      classes()
          .that(ENTITIES.or(annotatedWith(Embeddable.class)).or(REPOSITORIES))
          .and()
          .resideOutsideOfPackage("org.linkwright.shared")
          .should()
          .bePackagePrivate();

  static final ArchRule PACKAGES_ARE_ONE_LEVEL_DEEP =
      classes().should().resideInAPackage("org.linkwright.*");

  static final ArchRule NO_CYCLES =
      slices().matching("org.linkwright.(*)..").should().beFreeOfCycles();

  static final ArchRule PACKAGES_ARE_NULL_MARKED = classes().should(resideInANullMarkedPackage());

  static final ArchRule RESOURCES_ARE_THIN =
      noClasses()
          .that()
          .areAnnotatedWith(Path.class)
          .should()
          .dependOnClassesThat(
              REPOSITORIES
                  .or(ENTITIES)
                  .or(assignableTo(EntityManager.class))
                  .or(assignableTo(javax.sql.DataSource.class)));

  static final ArchRule TIME_IS_INJECTED =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.linkwright.shared.Producers")
          .should()
          .callCodeUnitWhere(calls("the clock of the machine", HouseRules::readsTheClock));

  /** Ids, keys and correlation ids are random on purpose: nobody is to guess them. */
  private static final Set<String> UNGUESSABLE =
      Set.of(
          "org.linkwright.shared.Ids",
          "org.linkwright.access.Secrets",
          "org.linkwright.jobs.JobWorker",
          "org.linkwright.shared.ProblemMappers");

  static final ArchRule CHANCE_IS_INJECTED =
      noClasses()
          .that(describe("must be repeatable", type -> !UNGUESSABLE.contains(type.getName())))
          .should()
          .callCodeUnitWhere(calls("chance without a seed", HouseRules::rollsDice));

  static final List<ArchRule> ALL =
      List.of(
          IMPORTS_FOLLOW_THE_DIAGRAM,
          EVERY_ROOM_IS_ON_THE_DIAGRAM,
          ONLY_SOLVERS_AND_JOBS_KNOW_THE_ENGINES,
          FIT_AND_SOLVERS_KNOW_NO_FRAMEWORK,
          ENTITIES_AND_REPOSITORIES_STAY_HOME,
          PACKAGES_ARE_ONE_LEVEL_DEEP,
          NO_CYCLES,
          PACKAGES_ARE_NULL_MARKED,
          RESOURCES_ARE_THIN,
          TIME_IS_INJECTED,
          CHANCE_IS_INJECTED);

  private static String[] roomsOnTheDiagram() {
    try {
      return STEREOTYPE
          .matcher(Files.readString(java.nio.file.Path.of(DIAGRAM)))
          .results()
          .map(room -> room.group(1))
          .toArray(String[]::new);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
    return new ArchCondition<>("reside in a package marked @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(
            new SimpleConditionEvent(
                type, marked, type.getName() + " is in a package without @NullMarked"));
      }
    };
  }

  private static DescribedPredicate<JavaCall<?>> calls(
      String what, java.util.function.Predicate<CodeUnitCallTarget> target) {
    return describe(what, call -> target.test(call.getTarget()));
  }

  private static boolean readsTheClock(CodeUnitCallTarget target) {
    JavaClass owner = target.getOwner();
    boolean now =
        owner.getPackageName().equals("java.time")
            && target.getName().equals("now")
            && target.getRawParameterTypes().stream()
                .noneMatch(type -> type.isEquivalentTo(Clock.class));
    boolean system = owner.isEquivalentTo(Clock.class) && target.getName().startsWith("system");
    boolean millis =
        owner.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis");
    return now || system || millis;
  }

  private static boolean rollsDice(CodeUnitCallTarget target) {
    JavaClass owner = target.getOwner();
    String name = target.getName();
    boolean unseeded =
        owner.isAssignableTo(Random.class)
            && name.equals("<init>")
            && target.getRawParameterTypes().isEmpty();
    boolean math = owner.isEquivalentTo(Math.class) && name.equals("random");
    boolean thread = owner.isEquivalentTo(ThreadLocalRandom.class) && name.equals("current");
    boolean platform = owner.isEquivalentTo(RandomGenerator.class) && name.equals("getDefault");
    boolean id = owner.isEquivalentTo(UUID.class) && name.equals("randomUUID");
    return unseeded || math || thread || platform || id;
  }
}
