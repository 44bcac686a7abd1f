package org.linkwright.fit;

import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Rate;
import org.linkwright.shared.UnitOfMeasure;

/** A capability as numbers; amounts are {@link Millionths}. */
final class ScreenedCapability {

  static final int UNSTATED = -1;

  final CapabilityFacts facts;

  /** Number of the classification code. */
  final int code;

  /** Numbers of the names; empty when not stated. */
  final int[] processes;

  final @Nullable UnitOfMeasure capacityUnit;
  final long capacityPerYear;

  /** In days, or {@link #UNSTATED}. */
  final int leadTime;

  final @Nullable Currency priceCurrency;
  final @Nullable UnitOfMeasure priceUnit;
  final long lowestPrice;
  final long highestPrice;

  /** {@link RegionNumber}s; empty when not stated. */
  final int[] regions;

  /** Numbers of the words of its text. */
  final int[] words;

  /** As {@link ProvenanceNumbers}. */
  final int[] provenance;

  ScreenedCapability(CapabilityFacts facts, Lexicons lexicons) {
    this.facts = facts;
    this.words = lexicons.numbersOfWords(facts.words());
    this.provenance = lexicons.numbersOf(facts.provenance());
    this.code = lexicons.codes.number(facts.classification());
    this.processes = lexicons.numbersOfProcesses(facts.processes());
    this.regions = lexicons.numbersOfRegions(facts.deliveryRegions());
    Rate capacity = facts.capacity();
    this.capacityUnit = capacity == null ? null : capacity.unit();
    this.capacityPerYear = capacity == null ? Millionths.UNSTATED : perYear(capacity);
    this.leadTime = facts.leadTimeDays() == null ? UNSTATED : facts.leadTimeDays();
    PriceRange price = facts.price();
    this.priceCurrency = price == null ? null : price.highest().currency();
    this.priceUnit = price == null ? null : price.unit();
    this.lowestPrice = price == null ? Millionths.UNSTATED : Millionths.of(price.lowest().amount());
    this.highestPrice =
        price == null ? Millionths.UNSTATED : Millionths.of(price.highest().amount());
  }

  /** In the unit of the rate. */
  static long perYear(Rate rate) {
    long perPeriod = Millionths.of(rate.quantity().value());
    return Millionths.fits(perPeriod) ? perPeriod * rate.per().perYear() : perPeriod;
  }
}
