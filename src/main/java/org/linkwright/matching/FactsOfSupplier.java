package org.linkwright.matching;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.AttributeValue;
import org.linkwright.fit.CapabilityFacts;
import org.linkwright.fit.CertificateFacts;
import org.linkwright.fit.Language;
import org.linkwright.fit.PriceRange;
import org.linkwright.fit.Region;
import org.linkwright.fit.SiteFacts;
import org.linkwright.fit.Standard;
import org.linkwright.fit.SupplierFacts;
import org.linkwright.registry.Capability;
import org.linkwright.registry.Certificate;
import org.linkwright.registry.Maturity;
import org.linkwright.registry.MoneyAmount;
import org.linkwright.registry.Site;
import org.linkwright.registry.Supplier;
import org.linkwright.shared.MaturityDimension;
import org.linkwright.shared.Money;
import org.linkwright.shared.UnitOfMeasure;

/**
 * What fit looks at in a supplier. The facts go by the external id, so that ties are broken alike
 * after a re-import; capabilities and certificates go by their JSON pointer in the profile. The
 * turnover is the one of the last full year, or else that of the latest year given; a capability or
 * certificate counts for the firm at whichever site it is, except that distances are measured from
 * the site that the capability names.
 */
final class FactsOfSupplier {

  private static final String CAPABILITIES = "/capabilities/";
  private static final String CERTIFICATES = "/certificates/";
  private static final String SITES = "/sites/";

  private FactsOfSupplier() {}

  /**
   * @param supplier as the registry takes it in; every valid one has facts
   */
  static SupplierFacts of(Supplier supplier) {
    FactProvenance provenance = new FactProvenance(supplier);
    return new SupplierFacts(
        supplier.externalId(),
        capabilities(supplier, provenance),
        certificates(supplier.certificates(), provenance),
        maturity(supplier.maturity()),
        supplier.languages().stream().map(Language::new).collect(toUnmodifiableSet()),
        turnover(supplier.lastTurnover()),
        lastDayOf(supplier.foundedYear()),
        attributes(supplier.attributes()),
        provenance.ofFirm(),
        provenance.ofAttributes());
  }

  private static @Nullable Money turnover(@Nullable MoneyAmount turnover) {
    return turnover == null ? null : FactValues.money(turnover);
  }

  /** The capability that facts refer to. */
  static Capability capability(Supplier supplier, String pointer) {
    return supplier.capabilities().get(capabilityIndex(pointer));
  }

  /** The place among the capabilities of a profile, from 0, of one that facts refer to. */
  static int capabilityIndex(String pointer) {
    return index(pointer, CAPABILITIES);
  }

  private static List<CapabilityFacts> capabilities(Supplier supplier, FactProvenance provenance) {
    List<SiteFacts> sites = sites(supplier.sites(), provenance);
    List<CapabilityFacts> facts = new ArrayList<>();
    for (Capability capability : supplier.capabilities()) {
      facts.add(
          new CapabilityFacts(
              CAPABILITIES + facts.size(),
              FactValues.code(capability.classification()),
              capability.processes().stream().collect(toUnmodifiableSet()),
              capability.capacity() == null ? null : FactValues.rate(capability.capacity()),
              capability.leadTimeDays(),
              price(capability.price()),
              capability.deliveryRegions().stream().map(Region::new).collect(toUnmodifiableSet()),
              sitesOf(capability, supplier.sites(), sites),
              TextWords.of(capability),
              provenance.ofCapability(CAPABILITIES + facts.size())));
    }
    return facts;
  }

  /** Those whose place is known; they go by their JSON pointer. */
  private static List<SiteFacts> sites(List<Site> sites, FactProvenance provenance) {
    List<SiteFacts> facts = new ArrayList<>();
    for (int i = 0; i < sites.size(); i++) {
      Site site = sites.get(i);
      if (site.location() != null) {
        facts.add(
            new SiteFacts(
                SITES + i,
                site.name(),
                FactValues.point(site.location()),
                provenance.at(SITES + i + "/location")));
      }
    }
    // One list, which all capabilities that name no site of their own share.
    return List.copyOf(facts);
  }

  /** Its own site, or any of the firm when it names none. */
  private static List<SiteFacts> sitesOf(
      Capability capability, List<Site> sites, List<SiteFacts> known) {
    String own = capability.site();
    return own == null
        ? known
        : known.stream()
            .filter(site -> sites.get(index(site.id(), SITES)).id().equals(own))
            .toList();
  }

  private static int index(String pointer, String list) {
    return Integer.parseInt(pointer.substring(list.length()));
  }

  private static @Nullable PriceRange price(org.linkwright.registry.@Nullable PriceRange price) {
    return price == null
        ? null
        : new PriceRange(
            Money.of(price.minimum(), price.currency()),
            Money.of(price.maximum(), price.currency()),
            UnitOfMeasure.parse(price.per()));
  }

  private static List<CertificateFacts> certificates(
      List<Certificate> certificates, FactProvenance provenance) {
    List<CertificateFacts> facts = new ArrayList<>();
    for (Certificate certificate : certificates) {
      facts.add(
          new CertificateFacts(
              CERTIFICATES + facts.size(),
              new Standard(certificate.standard(), certificate.version()),
              certificate.validFrom(),
              certificate.validUntil(),
              certificate.verification(),
              provenance.confirmedOn(CERTIFICATES + facts.size())));
    }
    return facts;
  }

  private static Map<MaturityDimension, Integer> maturity(@Nullable Maturity maturity) {
    Map<MaturityDimension, Integer> stages = new EnumMap<>(MaturityDimension.class);
    if (maturity != null) {
      putIfStated(stages, MaturityDimension.STRATEGIC_INTENT, maturity.strategicIntent());
      putIfStated(stages, MaturityDimension.CHANGE_CAPABILITY, maturity.changeCapability());
      putIfStated(stages, MaturityDimension.LINKAGES, maturity.linkages());
    }
    return stages;
  }

  private static void putIfStated(
      Map<MaturityDimension, Integer> stages,
      MaturityDimension dimension,
      @Nullable Integer stage) {
    if (stage != null) {
      stages.put(dimension, stage);
    }
  }

  // Only the year is known: its last day credits no firm with a year it may not have.
  private static @Nullable LocalDate lastDayOf(@Nullable Integer year) {
    return year == null ? null : LocalDate.of(year, Month.DECEMBER, 31);
  }

  private static Map<String, AttributeValue> attributes(Map<String, Object> attributes) {
    Map<String, AttributeValue> facts = new TreeMap<>();
    attributes.forEach(
        (name, value) -> {
          AttributeValue fact = attribute(value);
          if (fact != null) {
            facts.put(name, fact);
          }
        });
    return facts;
  }

  /** Null for a text without a word in it, which states nothing. */
  private static @Nullable AttributeValue attribute(Object value) {
    if (value instanceof Boolean truth) {
      return new AttributeValue.BooleanValue(truth);
    }
    if (value instanceof Number number) {
      return new AttributeValue.NumberValue(FactValues.number(number));
    }
    String text = value.toString();
    return text.isBlank() ? null : new AttributeValue.TextValue(text);
  }
}
