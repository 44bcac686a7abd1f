package org.linkwright.registry;

import static com.fasterxml.jackson.annotation.JsonProperty.Access.READ_ONLY;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Code;
import org.linkwright.shared.CodeList;
import org.linkwright.shared.ExternalId;
import org.linkwright.shared.Lists;
import org.linkwright.shared.VerificationLevel;

/**
 * A firm that could supply, with its capability profile. What is left out is unknown.
 *
 * @param nativeName its name in its own language, where {@code name} is the English form
 * @param womenPercent share of women among the employees
 * @param sizeClass as the firm or the agency states it
 * @param derivedSizeClass as {@code employees}, turnover and balance sheet lead to it; what is sent
 *     is not looked at
 * @param turnover of the last full year; where it is left out, the latest of {@code turnoverByYear}
 *     stands for it
 * @param turnoverByYear no year twice
 * @param languages BCP 47 tags of the languages it does business in
 * @param verification how far the programme has checked the profile as a whole, and each fact whose
 *     provenance does not say otherwise
 * @param attributes free facts by name: numbers, true or false, or texts
 * @param provenance of every fact that has none of its own; says nothing of verification
 * @param provenanceByFact of single facts, by JSON pointer into the profile
 */
@Schema(description = "A firm that could supply, with its capability profile")
public record Supplier(
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable UUID id,
    @ExternalId @Schema(examples = "S-001") String externalId,
    @NotBlank @Size(max = 200) @Schema(examples = "Moravia Moulding s.r.o.") String name,
    @Size(max = 200) @Nullable String nativeName,
    @Code(CodeList.COUNTRY) @Schema(examples = "CZ") @Nullable String country,
    @Code(CodeList.REGION) @Schema(examples = "CZ-64") @Nullable String region,
    @Size(max = 100) @Nullable String city,
    @URL(regexp = "https?://.*") @Size(max = 300) @Nullable String website,
    @Email @Size(max = 254) @Nullable String contactEmail,
    @Min(1500) @Max(2100) @Schema(examples = "1996") @Nullable Integer foundedYear,
    @PositiveOrZero @Max(10_000_000) @Schema(examples = "85") @Nullable Integer employees,
    @Percent @Schema(examples = "42") @Nullable BigDecimal womenPercent,
    @Nullable SizeClass sizeClass,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable SizeClass derivedSizeClass,
    @Valid @Nullable Ownership ownership,
    @Valid @Nullable MoneyAmount turnover,
    @Size(max = 30) List<@NotNull @Valid YearTurnover> turnoverByYear,
    @Valid @Nullable Exports exports,
    @Size(max = 20) List<@NotNull @Valid Identifier> identifiers,
    @Size(max = 40) List<@NotNull @Code(CodeList.LANGUAGE) String> languages,
    @Valid @Nullable Maturity maturity,
    @Nullable VerificationLevel verification,
    @Schema(
            description = "Free facts by name: numbers, true or false, or texts",
            examples = "{\"cleanRoomClass\": 7, \"esdProtectedArea\": true}")
        @Attributes
        Map<String, Object> attributes,
    @Size(max = 50) List<@NotNull @Valid Site> sites,
    @Size(max = 200) List<@NotNull @Valid Capability> capabilities,
    @Size(max = 200) List<@NotNull @Valid Machine> machines,
    @Size(max = 200) List<@NotNull @Valid Certificate> certificates,
    @Size(max = 100) List<@NotNull @Valid ReferenceCustomer> referenceCustomers,
    @Size(max = 30) List<@NotNull @Valid FinancialYear> financials,
    @Size(max = 20) List<@NotNull @Valid CreditRating> creditRatings,
    @Size(max = 30) List<@NotNull @Valid SustainabilityYear> sustainability,
    @Size(max = 50) List<@NotNull @Valid Policy> policies,
    @Size(max = 50) List<@NotNull @Valid Contact> contacts,
    @Valid @Nullable Provenance provenance,
    @Schema(
            description = "Of single facts, by JSON pointer into the profile",
            examples = "{\"/employees\": {\"source\": \"visit\", \"confirmedOn\": \"2026-09-30\"}}")
        @Size(max = 500) Map<String, @NotNull @Valid Provenance> provenanceByFact,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable Instant createdAt,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable Instant updatedAt) {

  public Supplier {
    turnoverByYear = Lists.orEmpty(turnoverByYear);
    identifiers = Lists.orEmpty(identifiers);
    languages = Lists.orEmpty(languages);
    sites = Lists.orEmpty(sites);
    capabilities = Lists.orEmpty(capabilities);
    machines = Lists.orEmpty(machines);
    certificates = Lists.orEmpty(certificates);
    referenceCustomers = Lists.orEmpty(referenceCustomers);
    financials = Lists.orEmpty(financials);
    creditRatings = Lists.orEmpty(creditRatings);
    sustainability = Lists.orEmpty(sustainability);
    policies = Lists.orEmpty(policies);
    contacts = Lists.orEmpty(contacts);
    attributes = Attributes.Values.sorted(attributes);
    provenanceByFact =
        provenanceByFact == null
            ? Map.of()
            : Collections.unmodifiableMap(new TreeMap<>(provenanceByFact));
    derivedSizeClass =
        SizeClass.of(
            employees,
            Years.turnover(turnover, turnoverByYear),
            Years.balanceSheetTotal(financials));
  }

  /** A copy to change; see {@link SupplierDraft#supplier()}. */
  public SupplierDraft draft() {
    return new SupplierDraft(this);
  }

  /**
   * What it turned over in the last full year: {@code turnover}, or else the latest entry of {@code
   * turnoverByYear}.
   */
  public @Nullable MoneyAmount lastTurnover() {
    return Years.turnover(turnover, turnoverByYear);
  }

  /** Whether that is its id or its external id. */
  boolean isCalled(String reference) {
    return externalId.equals(reference) || reference.equals(String.valueOf(id));
  }

  /** What is kept in the document; the rest has columns of its own. */
  Supplier asContent() {
    return stored(null, null, null);
  }

  Supplier stored(@Nullable UUID id, @Nullable Instant createdAt, @Nullable Instant updatedAt) {
    SupplierDraft draft = draft();
    draft.id = id;
    draft.createdAt = createdAt;
    draft.updatedAt = updatedAt;
    return draft.supplier();
  }

  /** The same firm with these capabilities in place of its own. */
  public Supplier withCapabilities(List<Capability> others) {
    SupplierDraft draft = draft();
    draft.capabilities = others;
    return draft.withoutLostProvenance().supplier();
  }

  /** The same firm with these certificates in place of its own. */
  public Supplier withCertificates(List<Certificate> others) {
    SupplierDraft draft = draft();
    draft.certificates = others;
    return draft.withoutLostProvenance().supplier();
  }
}
