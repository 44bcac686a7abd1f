package org.linkwright.matching;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Buyers;
import org.linkwright.registry.Classification;
import org.linkwright.registry.MoneyAmount;
import org.linkwright.registry.Programmes;
import org.linkwright.registry.Taxonomies;

/** Reports on the matches of a programme. */
@ApplicationScoped
public class MatchReports {

  private final MatchFigures figures;
  private final Programmes programmes;
  private final Buyers buyers;
  private final Taxonomies taxonomies;

  MatchReports(MatchFigures figures, Programmes programmes, Buyers buyers, Taxonomies taxonomies) {
    this.figures = figures;
    this.programmes = programmes;
    this.buyers = buyers;
    this.taxonomies = taxonomies;
  }

  /** What a group is told apart by. */
  private record Key(@Nullable String scheme, @Nullable String code) {}

  /** The matches as they are now. */
  @Transactional
  public MatchReport report(Caller caller, String programme) {
    UUID programmeId = programmes.require(caller, programme);
    List<MatchFigures.Count> counts = figures.counts(programmeId);
    return new MatchReport(
        sum(counts.stream()),
        byState(counts),
        funnel(counts, figures.stays(programmeId)),
        figures.closings(programmeId),
        figures.feedback(programmeId),
        figures.ratings(programmeId),
        contracts(figures.orders(programmeId)),
        ofBuyers(caller, programme, programmeId),
        ofSectors(programmeId));
  }

  private static List<MatchReport.StateCount> byState(List<MatchFigures.Count> counts) {
    return Arrays.stream(MatchState.values())
        .map(
            state ->
                new MatchReport.StateCount(
                    state, sum(counts.stream().filter(count -> count.state() == state))))
        .toList();
  }

  private static List<MatchReport.Stage> funnel(
      List<MatchFigures.Count> counts, Map<MatchState, MatchFigures.Stays> stays) {
    long all = sum(counts.stream());
    List<MatchReport.Stage> funnel = new ArrayList<>();
    for (MatchState stage : MatchState.values()) {
      if (stage != MatchState.CLOSED) {
        long reached = sum(counts.stream().filter(count -> !count.stage().isBefore(stage)));
        MatchFigures.Stays left = stays.get(stage);
        funnel.add(
            new MatchReport.Stage(
                stage,
                reached,
                all == 0 ? BigDecimal.ZERO : ratio(100 * reached, all, 1),
                left == null ? 0 : left.count(),
                left == null ? null : left.medianDays()));
      }
    }
    return funnel;
  }

  private static List<MatchReport.Worth> contracts(List<MatchFigures.Orders> orders) {
    Map<String, List<MatchFigures.Orders>> byCurrency =
        orders.stream()
            .collect(
                groupingBy(
                    each -> Objects.requireNonNullElse(each.currency(), ""),
                    TreeMap::new,
                    toList()));
    return byCurrency.values().stream()
        .map(
            of ->
                new MatchReport.Worth(
                    of.get(0).currency(),
                    count(of, MatchState.CONTRACT),
                    worth(of, MatchState.CONTRACT),
                    count(of, MatchState.REPEAT_ORDER),
                    worth(of, MatchState.REPEAT_ORDER)))
        .toList();
  }

  private static long count(List<MatchFigures.Orders> orders, MatchState kind) {
    return orders.stream()
        .filter(each -> each.kind() == kind)
        .mapToLong(MatchFigures.Orders::count)
        .sum();
  }

  private static @Nullable BigDecimal worth(List<MatchFigures.Orders> orders, MatchState kind) {
    return orders.stream()
        .filter(each -> each.kind() == kind)
        .map(MatchFigures.Orders::sum)
        .filter(Objects::nonNull)
        .reduce(BigDecimal::add)
        .map(MatchMove::plain)
        .orElse(null);
  }

  private List<MatchReport.Group> ofBuyers(Caller caller, String programme, UUID programmeId) {
    List<MatchFigures.Group> groups = figures.buyers(programmeId);
    Map<String, Buyer> known =
        buyers
            .byExternalId(
                caller,
                programme,
                groups.stream().map(MatchFigures.Group::code).filter(Objects::nonNull).toList())
            .stream()
            .collect(toMap(Buyer::externalId, Function.identity()));
    return groups(
        groups,
        figures.ordersByBuyer(programmeId),
        group -> {
          // The buyer may be deleted by now, if its requirements have gone to another one.
          Buyer buyer = known.get(group.code());
          return buyer == null ? null : buyer.name();
        });
  }

  private List<MatchReport.Group> ofSectors(UUID programmeId) {
    return groups(
        figures.sectors(programmeId),
        figures.ordersBySector(programmeId),
        group ->
            group.scheme() == null || group.code() == null
                ? null
                : taxonomies.label(new Classification(group.scheme(), group.code())));
  }

  private static List<MatchReport.Group> groups(
      List<MatchFigures.Group> groups,
      List<MatchFigures.Orders> orders,
      Function<MatchFigures.Group, @Nullable String> name) {
    Map<Key, List<MatchFigures.Orders>> byKey =
        orders.stream().collect(groupingBy(each -> new Key(each.scheme(), each.code())));
    return groups.stream()
        .map(
            group ->
                new MatchReport.Group(
                    group.scheme(),
                    group.code(),
                    name.apply(group),
                    group.matches(),
                    group.open(),
                    group.introduced(),
                    group.contracted(),
                    group.declined(),
                    sums(byKey.getOrDefault(new Key(group.scheme(), group.code()), List.of()))))
        .toList();
  }

  private static List<MoneyAmount> sums(Collection<MatchFigures.Orders> orders) {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    for (MatchFigures.Orders each : orders) {
      if (each.currency() != null && each.sum() != null) {
        sums.merge(each.currency(), each.sum(), BigDecimal::add);
      }
    }
    return sums.entrySet().stream()
        .map(sum -> new MoneyAmount(MatchMove.plain(sum.getValue()), sum.getKey()))
        .toList();
  }

  private static long sum(Stream<MatchFigures.Count> counts) {
    return counts.mapToLong(MatchFigures.Count::matches).sum();
  }

  /** A ratio, rounded half up. */
  static BigDecimal ratio(long part, long whole, int decimals) {
    return MatchMove.plain(
        BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP));
  }
}
