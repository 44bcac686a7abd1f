package org.linkwright.matchsolver;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Set;

/** Counts what a board comes to. */
final class TotalsCount {

  private final Board board;
  private final Market market;
  private final Set<String> suppliers = new HashSet<>();
  private final Set<String> newcomers = new HashSet<>();
  private final Set<String> smallFirms = new HashSet<>();
  private int nearMisses;
  private BigDecimal fitTimesValue = BigDecimal.ZERO;
  private long lotValue;

  private TotalsCount(Board board) {
    this.board = board;
    this.market = board.market();
  }

  static MatchPlan.Totals of(Board board) {
    return new TotalsCount(board).count();
  }

  private MatchPlan.Totals count() {
    for (int lot = 0; lot < market.lots(); lot++) {
      Share share = board.share(lot);
      if (share != null) {
        count(share);
      }
    }
    long asked = 0;
    long served = 0;
    int whole = 0;
    int part = 0;
    for (int at = 0; at < market.demands().size(); at++) {
      Demand demand = market.demand(at);
      asked += demand.value();
      served += demand.valueOf(board.served(at));
      whole += board.unserved(at) == 0 ? 1 : 0;
      part += board.unserved(at) > 0 && board.served(at) > 0 ? 1 : 0;
    }
    return new MatchPlan.Totals(
        asked,
        served,
        market.demands().size(),
        whole,
        part,
        averageFit(),
        suppliers.size(),
        newcomers.size(),
        smallFirms.size(),
        nearMisses,
        moved());
  }

  private void count(Share share) {
    Source source = share.source();
    suppliers.add(source.supplierId());
    if (source.newcomer()) {
      newcomers.add(source.supplierId());
    }
    if (source.smallFirm()) {
      smallFirms.add(source.supplierId());
    }
    nearMisses += share.candidate().option().candidacy() == Candidacy.CLOSABLE_NEAR_MISS ? 1 : 0;
    long value = share.value();
    lotValue += value;
    fitTimesValue =
        fitTimesValue.add(share.candidate().option().fit().multiply(BigDecimal.valueOf(value)));
  }

  private BigDecimal averageFit() {
    return lotValue == 0
        ? BigDecimal.ZERO.setScale(1)
        : fitTimesValue.divide(BigDecimal.valueOf(lotValue), 1, RoundingMode.HALF_UP);
  }

  private long moved() {
    return market.formers().stream()
        .mapToLong(former -> former.lost(board.quantityFrom(former.candidate())))
        .sum();
  }
}
