package org.linkwright.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.linkwright.matchsolver.Candidacy;
import org.linkwright.matchsolver.Demand;
import org.linkwright.matchsolver.MatchProblem;
import org.linkwright.matchsolver.Option;
import org.linkwright.matchsolver.PlanRules;
import org.linkwright.matchsolver.Source;

/**
 * Seeded markets as large as one likes, in which not everything can be served. Requirements of one
 * trade compete for the suppliers of that trade, some of whom are sought after more than others;
 * who is large serves several requirements, and nobody is large enough for the largest.
 *
 * @param demands requirements
 * @param suppliers each with one source
 * @param trades among which both are dealt
 */
public record GeneratedMarkets(int demands, int suppliers, int trades) {

  /** 200 requirements and 5,000 suppliers. */
  public static final GeneratedMarkets LARGE = new GeneratedMarkets(200, 5_000, 12);

  /** 1,000 requirements and 20,000 suppliers. */
  public static final GeneratedMarkets VERY_LARGE = new GeneratedMarkets(1_000, 20_000, 60);

  private static final int FEWEST_CANDIDATES = 20;
  private static final int MOST_CANDIDATES = 60;
  private static final int DEMANDS_PER_BUYER = 4;

  /** What one unit of a requirement is in thousandths of a capability's: alike, pounds, dozens. */
  private static final long[] CONVERSIONS = {1_000, 1_000, 1_000, 454, 12_000};

  /** Rules of which each is used. */
  public static final PlanRules RULES =
      new PlanRules(
          true, new PlanRules.Weights(100, 10, 5, 100_000, 0), new PlanRules.Bounds(60, null, 6));

  /** The market of a seed. */
  public MatchProblem problem(long seed) {
    Random random = new Random(seed);
    List<Source> sources = new ArrayList<>();
    for (int supplier = 0; supplier < suppliers; supplier++) {
      sources.add(source(supplier, random));
    }
    List<Demand> asked = new ArrayList<>();
    List<Option> options = new ArrayList<>();
    for (int number = 0; number < demands; number++) {
      long conversion = CONVERSIONS[random.nextInt(CONVERSIONS.length)];
      Demand demand = demand(number, conversion, random);
      asked.add(demand);
      for (int supplier : candidates(number % trades, random)) {
        options.add(option(demand, sources.get(supplier), conversion, random));
      }
    }
    return MatchProblem.of(asked, sources, options, RULES);
  }

  /** Capacities of 20 to 2,000 units of the capability, the small ones more often. */
  private static Source source(int number, Random random) {
    long units = Math.round(20 * Math.pow(100, Math.pow(random.nextDouble(), 1.5)));
    boolean small = units < 100;
    long minimum = random.nextInt(3) == 0 ? units * random.nextInt(30) / 100 : 0;
    return new Source(
        "S" + number, "F" + number, units * 1_000, minimum * 1_000, small, random.nextInt(4) == 0);
  }

  private Demand demand(int number, long conversion, Random random) {
    int most = random.nextBoolean() ? 1 + random.nextInt(4) : 5 + random.nextInt(26);
    double units = most * 120 * Math.pow(10, random.nextDouble());
    long quantity = Math.max(20, Math.round(units * 1_000 / conversion));
    int least = 1 + random.nextInt(Math.min(2, most));
    long cents = Math.round(units * (500 + random.nextInt(9_500)) * 12);
    boolean exclusive = random.nextInt(100) < 3;
    return new Demand(
        "R" + number,
        "B" + random.nextInt(Math.max(1, demands / DEMANDS_PER_BUYER)),
        quantity,
        cents,
        least,
        most,
        Math.max(1, quantity / 50),
        exclusive);
  }

  /** Suppliers of a trade, those in front more often: the density falls with the square root. */
  private Set<Integer> candidates(int trade, Random random) {
    int wanted = FEWEST_CANDIDATES + random.nextInt(MOST_CANDIDATES - FEWEST_CANDIDATES + 1);
    int size = suppliers / trades;
    Set<Integer> drawn = new LinkedHashSet<>();
    while (drawn.size() < Math.min(wanted, size)) {
      double at = random.nextDouble();
      drawn.add(trade + trades * (int) (size * at * at));
    }
    return drawn;
  }

  private static Option option(Demand demand, Source source, long conversion, Random random) {
    int kind = random.nextInt(100);
    Candidacy candidacy =
        kind < 80
            ? Candidacy.ELIGIBLE
            : kind < 92
                ? Candidacy.CLOSABLE_NEAR_MISS
                : kind < 98 ? Candidacy.NEAR_MISS : Candidacy.BOUND_BY_CONTRACT;
    double fit = candidacy == Candidacy.ELIGIBLE ? 60 + 40 * random.nextDouble() : 45;
    return new Option(
        demand.id(),
        source.id(),
        candidacy,
        BigDecimal.valueOf(Math.round(fit * 10) / 10.0),
        conversion);
  }
}
