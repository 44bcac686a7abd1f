package org.linkwright.matching;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.linkwright.fit.CapabilityFacts;
import org.linkwright.fit.CertificateFacts;
import org.linkwright.fit.SupplierFacts;

/**
 * Keeps once what many suppliers have in common: a hundred thousand of them name the same few
 * hundred codes, standards and lists of regions, processes and languages, and use the same words.
 */
final class FactsPool {

  private final Map<Object, Object> values = new ConcurrentHashMap<>();

  /** Equal facts that share what they can with those that came before. */
  SupplierFacts shared(SupplierFacts facts) {
    return new SupplierFacts(
        facts.id(),
        facts.capabilities().stream().map(this::shared).toList(),
        facts.certificates().stream().map(this::shared).toList(),
        one(facts.maturity()),
        one(facts.languages()),
        facts.annualTurnover(),
        facts.inBusinessSince(),
        facts.attributes(),
        one(facts.provenance()),
        one(facts.attributeProvenance()));
  }

  private CapabilityFacts shared(CapabilityFacts facts) {
    return new CapabilityFacts(
        one(facts.id()),
        one(facts.classification()),
        one(facts.processes()),
        facts.capacity(),
        facts.leadTimeDays(),
        facts.price(),
        one(facts.deliveryRegions()),
        facts.sites(),
        words(facts.words()),
        one(facts.provenance()));
  }

  /** The words of a trade are few; which of them an offer has is seldom the same twice. */
  private Set<String> words(Set<String> words) {
    return words.stream().map(this::one).collect(toUnmodifiableSet());
  }

  private CertificateFacts shared(CertificateFacts facts) {
    return new CertificateFacts(
        one(facts.id()),
        one(facts.standard()),
        facts.validFrom(),
        facts.validUntil(),
        facts.level(),
        facts.confirmedOn());
  }

  /** The first that was equal to this one. */
  @SuppressWarnings("unchecked") // values are equal only if they are of the same type
  private <T> T one(T value) {
    Object first = values.putIfAbsent(value, value);
    return first == null ? value : (T) first;
  }
}
