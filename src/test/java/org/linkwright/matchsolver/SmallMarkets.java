package org.linkwright.matchsolver;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Seeded problems of a few demands and sources, in which every rule is used now and then. */
final class SmallMarkets {

  private static final List<Candidacy> CANDIDACIES = List.of(Candidacy.values());

  private SmallMarkets() {}

  /** A problem that is not refused. */
  static MatchProblem random(long seed) {
    Random random = new Random(seed);
    MatchProblem problem = unpinned(random);
    List<Pin> pins = new ArrayList<>();
    for (Option option : problem.options()) {
      if (random.nextInt(12) == 0) {
        Long quantity = random.nextBoolean() ? null : 1L + random.nextInt(20);
        List<Pin> more = new ArrayList<>(pins);
        more.add(new Pin(option.demandId(), option.sourceId(), quantity));
        pins = Refusal.of(problem.withPins(more)).isEmpty() ? more : pins;
      }
    }
    return problem.withPins(pins);
  }

  private static MatchProblem unpinned(Random random) {
    List<Demand> demands = new ArrayList<>();
    List<Source> sources = new ArrayList<>();
    List<Option> options = new ArrayList<>();
    List<Forbidden> forbidden = new ArrayList<>();
    List<Allotment> former = new ArrayList<>();
    int suppliers = 2 + random.nextInt(4);
    for (int source = 0; source < suppliers + 2; source++) {
      sources.add(source(source, source % suppliers, random));
    }
    for (int number = 0; number < 2 + random.nextInt(4); number++) {
      Demand demand = demand(number, random);
      demands.add(demand);
      for (Source source : sources) {
        if (random.nextInt(3) > 0) {
          options.add(option(demand, source, random));
        }
        if (random.nextInt(15) == 0) {
          forbidden.add(new Forbidden(demand.id(), source.id()));
        }
        if (random.nextInt(6) == 0) {
          former.add(new Allotment(demand.id(), source.id(), 1 + random.nextInt(40)));
        }
      }
    }
    return new MatchProblem(demands, sources, options, rules(random), List.of(), forbidden, former);
  }

  private static Source source(int number, int supplier, Random random) {
    return new Source(
        "s" + number,
        "f" + supplier,
        random.nextInt(8) == 0 ? 0 : random.nextInt(120),
        random.nextInt(3) == 0 ? random.nextInt(30) : 0,
        random.nextBoolean(),
        random.nextBoolean());
  }

  private static Demand demand(int number, Random random) {
    long quantity = 1L + random.nextInt(60);
    int most = 1 + random.nextInt(4);
    return new Demand(
        "d" + number,
        "b" + random.nextInt(3),
        quantity,
        1 + random.nextInt(100_000),
        1 + random.nextInt(Math.min(2, most)),
        most,
        1 + random.nextInt((int) Math.max(1, quantity / 5)),
        random.nextInt(5) == 0);
  }

  private static Option option(Demand demand, Source source, Random random) {
    Candidacy candidacy =
        random.nextInt(3) > 0
            ? Candidacy.ELIGIBLE
            : CANDIDACIES.get(random.nextInt(CANDIDACIES.size()));
    BigDecimal fit = BigDecimal.valueOf(random.nextInt(1_001), 1);
    return new Option(demand.id(), source.id(), candidacy, fit, random.nextInt(4));
  }

  private static PlanRules rules(Random random) {
    return new PlanRules(
        random.nextBoolean(),
        new PlanRules.Weights(
            random.nextInt(101),
            random.nextInt(101),
            random.nextInt(101),
            random.nextInt(2_000),
            random.nextInt(300)),
        new PlanRules.Bounds(
            random.nextBoolean() ? null : 1 + random.nextInt(100),
            random.nextBoolean() ? null : (long) random.nextInt(100_000),
            random.nextBoolean() ? null : random.nextInt(4)));
  }
}
