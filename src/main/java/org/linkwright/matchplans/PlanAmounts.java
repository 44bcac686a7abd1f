package org.linkwright.matchplans;

import java.math.BigDecimal;
import java.util.Objects;
import org.linkwright.matchplans.PlanInput.Ask;
import org.linkwright.matchplans.PlanInput.Offer;
import org.linkwright.registry.MoneyAmount;
import org.linkwright.shared.UnitOfMeasure;

/** The steps, cents and ids of the solver as people know them. */
final class PlanAmounts {

  private static final int CENTS = 2;

  private final PlanInput input;

  PlanAmounts(PlanInput input) {
    this.input = input;
  }

  Ask ask(String requirement) {
    return Objects.requireNonNull(input.asks().get(requirement), requirement);
  }

  Offer offer(String source) {
    return Objects.requireNonNull(input.offers().get(source), source);
  }

  MoneyAmount money(long cents) {
    return new MoneyAmount(BigDecimal.valueOf(cents, CENTS), input.currency());
  }

  /** {@code "1200.00 EUR"}. */
  String text(MoneyAmount money) {
    return money.amount().toPlainString()
        + (money.currency().equals(PlanValues.NO_CURRENCY) ? "" : " " + money.currency());
  }

  /** {@code "5000 pieces per month"}. */
  String text(String requirement, long steps) {
    Ask ask = ask(requirement);
    BigDecimal amount = ask.amount(steps);
    if (ask.unit() == null || ask.period() == null) {
      return amount.toPlainString() + (steps == 1 ? " order" : " orders");
    }
    return amount.toPlainString()
        + " "
        + UnitOfMeasure.parse(ask.unit()).wordFor(amount)
        + " per "
        + ask.period().word();
  }
}
