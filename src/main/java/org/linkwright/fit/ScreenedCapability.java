package org.linkwright.fit;

import org.linkwright.shared.Rate;

/** A capability as numbers; amounts are {@link Millionths}. */
final class ScreenedCapability {

  static final int UNSTATED = -1;

  final CapabilityFacts facts;

  /** Number of the classification code. */
  final int code;

  /** Numbers of the names; empty when not stated. */
  final int[] processes;

  /** Number of the unit, or {@link #UNSTATED}. */
  final int capacityUnit;

  final long capacityPerYear;

  /** In days, or {@link #UNSTATED}. */
  final int leadTime;

  /** Number of currency and unit, or {@link #UNSTATED}. */
  final int priceUnit;

  final long lowestPrice;
  final long highestPrice;

  /** {@link RegionNumber}s; empty when not stated. */
  final int[] regions;

  /** Numbers of the words of its text. */
  final int[] words;

  /** As {@link ProvenanceNumbers}. */
  final int[] provenance;

  final ScreenedSites sites;

  ScreenedCapability(CapabilityFacts facts, ScreenedSites sites, Lexicons lexicons) {
    this.facts = facts;
    this.sites = sites;
    this.words = lexicons.numbersOfWords(facts.words());
    this.provenance = lexicons.numbersOf(facts.provenance());
    this.code = lexicons.codes.number(facts.classification());
    this.processes = lexicons.numbersOfProcesses(facts.processes());
    this.regions = lexicons.numbersOfRegions(facts.deliveryRegions());
    Rate capacity = facts.capacity();
    this.capacityUnit = capacity == null ? UNSTATED : lexicons.units.number(capacity.unit());
    this.capacityPerYear = capacity == null ? Millionths.UNSTATED : perYear(capacity);
    this.leadTime = facts.leadTimeDays() == null ? UNSTATED : facts.leadTimeDays();
    PriceRange price = facts.price();
    this.priceUnit = price == null ? UNSTATED : lexicons.number(price);
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
