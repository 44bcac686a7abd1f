package org.linkwright.registry;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.VerificationLevel;

/**
 * A supplier in the making, or a copy of one to change. It has the fields of {@link Supplier} by
 * the same names; nothing is checked here.
 */
public final class SupplierDraft {

  public @Nullable UUID id;
  public String externalId;
  public String name;
  public @Nullable String nativeName;
  public @Nullable String country;
  public @Nullable String region;
  public @Nullable String city;
  public @Nullable String website;
  public @Nullable String contactEmail;
  public @Nullable Integer foundedYear;
  public @Nullable Integer employees;
  public @Nullable BigDecimal womenPercent;
  public @Nullable SizeClass sizeClass;
  public @Nullable Ownership ownership;
  public @Nullable MoneyAmount turnover;
  public List<YearTurnover> turnoverByYear = List.of();
  public @Nullable Exports exports;
  public List<Identifier> identifiers = List.of();
  public List<String> languages = List.of();
  public @Nullable Maturity maturity;
  public @Nullable VerificationLevel verification;
  public Map<String, Object> attributes = Map.of();
  public List<Site> sites = List.of();
  public List<Capability> capabilities = List.of();
  public List<Machine> machines = List.of();
  public List<Certificate> certificates = List.of();
  public List<ReferenceCustomer> referenceCustomers = List.of();
  public List<FinancialYear> financials = List.of();
  public List<CreditRating> creditRatings = List.of();
  public List<SustainabilityYear> sustainability = List.of();
  public List<Policy> policies = List.of();
  public List<Contact> contacts = List.of();
  public @Nullable Provenance provenance;
  public Map<String, Provenance> provenanceByFact = Map.of();
  public @Nullable Instant createdAt;
  public @Nullable Instant updatedAt;

  /** A firm of which nothing but its names is known. */
  public SupplierDraft(String externalId, String name) {
    this.externalId = externalId;
    this.name = name;
  }

  SupplierDraft(Supplier supplier) {
    id = supplier.id();
    externalId = supplier.externalId();
    name = supplier.name();
    nativeName = supplier.nativeName();
    country = supplier.country();
    region = supplier.region();
    city = supplier.city();
    website = supplier.website();
    contactEmail = supplier.contactEmail();
    foundedYear = supplier.foundedYear();
    employees = supplier.employees();
    womenPercent = supplier.womenPercent();
    sizeClass = supplier.sizeClass();
    ownership = supplier.ownership();
    turnover = supplier.turnover();
    turnoverByYear = supplier.turnoverByYear();
    exports = supplier.exports();
    identifiers = supplier.identifiers();
    languages = supplier.languages();
    maturity = supplier.maturity();
    verification = supplier.verification();
    attributes = supplier.attributes();
    sites = supplier.sites();
    capabilities = supplier.capabilities();
    machines = supplier.machines();
    certificates = supplier.certificates();
    referenceCustomers = supplier.referenceCustomers();
    financials = supplier.financials();
    creditRatings = supplier.creditRatings();
    sustainability = supplier.sustainability();
    policies = supplier.policies();
    contacts = supplier.contacts();
    provenance = supplier.provenance();
    provenanceByFact = supplier.provenanceByFact();
    createdAt = supplier.createdAt();
    updatedAt = supplier.updatedAt();
  }

  /**
   * Drops the provenance of facts that are not in the profile any more, for callers that replace a
   * part of it.
   */
  public SupplierDraft withoutLostProvenance() {
    provenanceByFact = ProfileFacts.of(supplier()).provenanceOfPresent();
    return this;
  }

  /** The supplier as it stands. */
  public Supplier supplier() {
    return new Supplier(
        id,
        externalId,
        name,
        nativeName,
        country,
        region,
        city,
        website,
        contactEmail,
        foundedYear,
        employees,
        womenPercent,
        sizeClass,
        null,
        ownership,
        turnover,
        turnoverByYear,
        exports,
        identifiers,
        languages,
        maturity,
        verification,
        attributes,
        sites,
        capabilities,
        machines,
        certificates,
        referenceCustomers,
        financials,
        creditRatings,
        sustainability,
        policies,
        contacts,
        provenance,
        provenanceByFact,
        createdAt,
        updatedAt);
  }
}
