package org.linkwright.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.linkwright.Seeds;
import org.linkwright.fit.ClassificationCode;
import org.linkwright.fit.ClassificationTree;
import org.linkwright.fit.Condition;
import org.linkwright.fit.Criterion;
import org.linkwright.fit.ExchangeTable;
import org.linkwright.fit.Importance;
import org.linkwright.fit.RequirementFacts;
import org.linkwright.shared.Period;
import org.linkwright.shared.Rate;
import org.linkwright.shared.UnitOfMeasure;

class DemandPoolingTest {

  private static final LocalDate START = LocalDate.of(2027, 6, 1);
  private static final UnitOfMeasure PIECE = UnitOfMeasure.parse("H87");
  private static final UnitOfMeasure DOZEN = UnitOfMeasure.parse("DZN");
  private static final UnitOfMeasure KILOGRAM = UnitOfMeasure.parse("KGM");

  /** C above 27, above 273 and 274, above 2731 and 2732. */
  private static final ClassificationTree TREE =
      ClassificationTree.of(
          Map.of(
              code("27"), code("C"),
              code("273"), code("27"),
              code("274"), code("27"),
              code("2731"), code("273"),
              code("2732"), code("273")));

  @Example
  void theSameThingOfTwoBuyersIsPooled() {
    List<DemandPool> pools = pools(demand("R-1", "A", "2731"), demand("R-2", "B", "2731"));

    assertThat(ids(pools)).containsExactly(List.of("R-1", "R-2"));
    assertThat(pools.get(0).level()).isEqualTo(4);
    assertThat(pools.get(0).quantity()).isEqualByComparingTo("24000");
  }

  @Example
  void oneBuyerAloneIsNoPool() {
    assertThat(pools(demand("R-1", "A", "2731"), demand("R-2", "A", "2731"))).isEmpty();
  }

  @Example
  void aCodeTakesInThoseBelowItButSiblingsAreNotTheSameThing() {
    assertThat(ids(pools(demand("R-1", "A", "273"), demand("R-2", "B", "2731"))))
        .containsExactly(List.of("R-1", "R-2"));
    assertThat(pools(demand("R-1", "A", "2731"), demand("R-2", "B", "2732"))).isEmpty();
  }

  @Example
  void aCodeAboveTheThirdLevelTakesInNothingBelowIt() {
    assertThat(pools(demand("R-1", "A", "27"), demand("R-2", "B", "273"))).isEmpty();
    assertThat(pools(demand("R-1", "A", "27"), demand("R-2", "B", "27"))).hasSize(1);
  }

  @Example
  void eachLevelHasAPoolOfItsOwn() {
    assertThat(
            ids(
                pools(
                    demand("R-1", "A", "273"),
                    demand("R-2", "B", "2731"),
                    demand("R-3", "C", "2731"))))
        .containsExactly(List.of("R-1", "R-2", "R-3"), List.of("R-2", "R-3"));
  }

  @Example
  void whereNobodyAsksForTheCodeAboveWhatLiesBelowItIsNoPoolOfIt() {
    Demand inKilograms = with(Rate.of(5, KILOGRAM, Period.WEEK), demand("R-1", "A", "273"));

    assertThat(pools(inKilograms, demand("R-2", "B", "2731"), demand("R-3", "C", "2732")))
        .isEmpty();
    assertThat(ids(pools(inKilograms, demand("R-2", "B", "2731"), demand("R-3", "C", "2731"))))
        .as("of the code that both ask for, and once")
        .containsExactly(List.of("R-2", "R-3"));
  }

  @Example
  void unitsThatConvertAddUpAndOthersStayApart() {
    List<DemandPool> pools =
        pools(
            with(Rate.of(1000, PIECE, Period.MONTH), demand("R-1", "A", "2731")),
            with(Rate.of(100, DOZEN, Period.WEEK), demand("R-2", "B", "2731")),
            with(Rate.of(5, KILOGRAM, Period.WEEK), demand("R-3", "C", "2731")),
            with(null, demand("R-4", "D", "2731")));

    assertThat(ids(pools)).containsExactly(List.of("R-1", "R-2"));
    assertThat(pools.get(0).unit()).isEqualTo(DOZEN);
    assertThat(pools.get(0).quantity())
        .as("1000 × 12 ÷ 12 + 100 × 52")
        .isEqualByComparingTo("6200");
  }

  @Example
  void demandsWithoutAVolumeArePooledWithoutAQuantity() {
    List<DemandPool> pools =
        pools(with(null, demand("R-1", "A", "2731")), with(null, demand("R-2", "B", "2731")));

    assertThat(pools).hasSize(1);
    assertThat(pools.get(0).unit()).isNull();
  }

  @Example
  void demandsThatNeverRunOnOneDayAreNotPooled() {
    Demand early = until(START.plusDays(29), demand("R-1", "A", "2731"));

    assertThat(ids(pools(early, from(START.plusDays(29), demand("R-2", "B", "2731")))))
        .containsExactly(List.of("R-1", "R-2"));
    assertThat(pools(early, from(START.plusDays(30), demand("R-2", "B", "2731")))).isEmpty();
  }

  @Example
  void theDayOnWhichMostBuyersRunDecides() {
    List<DemandPool> pools =
        pools(
            until(START.plusDays(10), demand("R-1", "A", "2731")),
            demand("R-2", "B", "2731"),
            from(START.plusDays(20), demand("R-3", "C", "2731")),
            from(START.plusDays(20), demand("R-4", "D", "2731")));

    assertThat(ids(pools)).containsExactly(List.of("R-2", "R-3", "R-4"));
    assertThat(pools.get(0).from()).isEqualTo(START.plusDays(20));
    assertThat(pools.get(0).until()).isNull();
  }

  @Example
  void ofDaysWithAsManyBuyersTheEarliestDecides() {
    assertThat(
            ids(
                pools(
                    until(START.plusDays(10), demand("R-1", "A", "2731")),
                    demand("R-2", "B", "2731"),
                    from(START.plusDays(20), demand("R-3", "C", "2731")))))
        .containsExactly(List.of("R-1", "R-2"));
  }

  @Example
  void manyDemandsOfOneBuyerDoNotMakeADayBusy() {
    assertThat(
            ids(
                pools(
                    until(START.plusDays(10), demand("R-1", "A", "2731")),
                    demand("R-2", "B", "2731"),
                    until(START.plusDays(10), demand("R-3", "C", "2731")),
                    from(START.plusDays(20), demand("R-4", "D", "2731")),
                    from(START.plusDays(20), demand("R-5", "D", "2731")),
                    from(START.plusDays(20), demand("R-6", "D", "2731")))))
        .containsExactly(List.of("R-1", "R-2", "R-3"));
  }

  @Example
  void aShortListOfProcessesJoinsTheLongOneWithMostBuyersOrElseTheFirst() {
    Demand crimping = asking("crimping", demand("R-1", "A", "2731"));
    Demand moulding = asking("moulding", demand("R-2", "B", "2731"));
    Demand neither = demand("R-9", "D", "2731");

    assertThat(ids(pools(crimping, moulding, neither))).containsExactly(List.of("R-1", "R-9"));
    assertThat(
            ids(pools(crimping, moulding, neither, asking("moulding", demand("R-3", "C", "2731")))))
        .containsExactly(List.of("R-2", "R-3", "R-9"));
    assertThat(
            ids(
                pools(
                    crimping,
                    asking("crimping", demand("R-4", "A", "2731")),
                    moulding,
                    asking("moulding", demand("R-3", "C", "2731")),
                    neither)))
        .containsExactly(List.of("R-2", "R-3", "R-9"));
  }

  @Example
  void theLargestVolumeIsThatOfAYear() {
    List<DemandPool> pools =
        pools(
            with(Rate.of(1000, PIECE, Period.MONTH), demand("R-1", "A", "2731")),
            with(Rate.of(500, DOZEN, Period.MONTH), demand("R-2", "B", "2731")),
            with(Rate.of(9000, PIECE, Period.YEAR), demand("R-3", "C", "2731")));

    assertThat(pools.get(0).unit()).isEqualTo(DOZEN);
    assertThat(pools.get(0).period()).isEqualTo(Period.MONTH);
  }

  @Example
  void listsOfProcessesMustHoldEachOther() {
    assertThat(
            ids(
                pools(
                    asking("crimping", demand("R-1", "A", "2731")),
                    asking("moulding", demand("R-2", "B", "2731")),
                    demand("R-3", "C", "2731"))))
        .containsExactly(List.of("R-1", "R-3"));
  }

  @Property(tries = 300, seed = Seeds.FIXED)
  void aDemandIsInOnePoolOfEachLevelAtMostAndAllOfAPoolRunOnOneDay(
      @ForAll("demands") List<Demand> demands) {
    Set<String> seen = new HashSet<>();
    for (DemandPool pool : new DemandPooling(TREE, 2).pools(demands)) {
      assertThat(pool.buyers()).hasSizeGreaterThanOrEqualTo(2);
      assertThat(pool.demands()).allMatch(demand -> demand.runsOn(pool.from()));
      pool.demands()
          .forEach(demand -> assertThat(seen.add(pool.level() + " " + demand.id())).isTrue());
    }
  }

  @Property(tries = 300, seed = Seeds.FIXED)
  void theOrderOfTheDemandsDoesNotMatter(
      @ForAll("demands") List<Demand> demands, @ForAll Random random) {
    List<Demand> shuffled = new ArrayList<>(demands);
    Collections.shuffle(shuffled, random);

    assertThat(new DemandPooling(TREE, 2).pools(shuffled))
        .usingRecursiveComparison()
        .isEqualTo(new DemandPooling(TREE, 2).pools(demands));
  }

  @Provide
  Arbitrary<List<Demand>> demands() {
    return Combinators.combine(
            Arbitraries.of("A", "B", "C"),
            Arbitraries.of("27", "273", "2731", "2732", "274"),
            Arbitraries.of(PIECE, DOZEN, KILOGRAM),
            Arbitraries.integers().between(0, 40),
            Arbitraries.integers().between(0, 40).injectNull(0.4),
            Arbitraries.of("", "crimping", "moulding"))
        .as(
            (buyer, code, unit, start, days, process) -> {
              Demand demand = from(START.plusDays(start), demand("?", buyer, code));
              demand = with(Rate.of(1 + start, unit, Period.MONTH), demand);
              demand = process.isEmpty() ? demand : asking(process, demand);
              return days == null ? demand : until(START.plusDays(start + days), demand);
            })
        .list()
        .ofMaxSize(12)
        .map(DemandPoolingTest::named);
  }

  private static List<Demand> named(List<Demand> demands) {
    List<Demand> named = new ArrayList<>();
    for (Demand demand : demands) {
      RequirementFacts facts = demand.facts();
      named.add(
          like(
              demand,
              "R-" + named.size(),
              facts.volume(),
              facts.start(),
              facts.end(),
              facts.criteria()));
    }
    return named;
  }

  private static ClassificationCode code(String code) {
    return new ClassificationCode("ISIC4", code);
  }

  /** A thousand pieces a month from the start on, without end and criteria. */
  static Demand demand(String id, String buyer, String code) {
    return demand(id, buyer, code, List.of());
  }

  static Demand demand(String id, String buyer, String code, List<Criterion> criteria) {
    return demand(id, buyer, code(code), Rate.of(1000, PIECE, Period.MONTH), START, null, criteria);
  }

  private static Demand demand(
      String id,
      String buyer,
      ClassificationCode code,
      @Nullable Rate volume,
      LocalDate start,
      @Nullable LocalDate end,
      List<Criterion> criteria) {
    return new Demand(
        new RequirementFacts(
            id, code, volume, start, end, ExchangeTable.none(), Map.of(), criteria),
        buyer,
        null);
  }

  private static Demand like(
      Demand demand,
      String id,
      @Nullable Rate volume,
      LocalDate start,
      @Nullable LocalDate end,
      List<Criterion> criteria) {
    return demand(
        id, demand.buyer(), demand.facts().classification(), volume, start, end, criteria);
  }

  private static Demand with(@Nullable Rate volume, Demand demand) {
    RequirementFacts facts = demand.facts();
    return like(demand, facts.id(), volume, facts.start(), facts.end(), facts.criteria());
  }

  private static Demand from(LocalDate start, Demand demand) {
    RequirementFacts facts = demand.facts();
    return like(demand, facts.id(), facts.volume(), start, facts.end(), facts.criteria());
  }

  private static Demand until(LocalDate end, Demand demand) {
    RequirementFacts facts = demand.facts();
    return like(demand, facts.id(), facts.volume(), facts.start(), end, facts.criteria());
  }

  private static Demand asking(String process, Demand demand) {
    RequirementFacts facts = demand.facts();
    Criterion criterion =
        new Criterion("/criteria/0", Importance.mandatory(), new Condition.MastersProcess(process));
    return like(demand, facts.id(), facts.volume(), facts.start(), facts.end(), List.of(criterion));
  }

  private static List<DemandPool> pools(Demand... demands) {
    return new DemandPooling(TREE, 2).pools(List.of(demands));
  }

  private static List<List<String>> ids(List<DemandPool> pools) {
    return pools.stream().map(pool -> pool.demands().stream().map(Demand::id).toList()).toList();
  }
}
