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
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
 * @param turnover of the last full year
 * @param languages BCP 47 tags of the languages it does business in
 * @param verification how far the programme has checked the profile as a whole
 * @param attributes free facts by name: numbers, true or false, or texts
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
    @Valid @Nullable MoneyAmount turnover,
    @Size(max = 20) List<@NotNull @Valid Identifier> identifiers,
    @Size(max = 40) List<@NotNull @Code(CodeList.LANGUAGE) String> languages,
    @Valid @Nullable Maturity maturity,
    @Nullable VerificationLevel verification,
    @Schema(
            description = "Free facts by name: numbers, true or false, or texts",
            examples = "{\"cleanRoomClass\": 7, \"esdProtectedArea\": true}")
        @Attributes
        Map<String, Object> attributes,
    @Size(max = 200) List<@NotNull @Valid Capability> capabilities,
    @Size(max = 200) List<@NotNull @Valid Certificate> certificates,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable Instant createdAt,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable Instant updatedAt) {

  public Supplier {
    identifiers = Lists.orEmpty(identifiers);
    languages = Lists.orEmpty(languages);
    capabilities = Lists.orEmpty(capabilities);
    certificates = Lists.orEmpty(certificates);
    attributes = Attributes.Values.sorted(attributes);
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
    return copy(id, capabilities, certificates, createdAt, updatedAt);
  }

  /** The same firm with these capabilities in place of its own. */
  public Supplier withCapabilities(List<Capability> others) {
    return copy(id, others, certificates, createdAt, updatedAt);
  }

  /** The same firm with these certificates in place of its own. */
  public Supplier withCertificates(List<Certificate> others) {
    return copy(id, capabilities, others, createdAt, updatedAt);
  }

  private Supplier copy(
      @Nullable UUID newId,
      List<Capability> newCapabilities,
      List<Certificate> newCertificates,
      @Nullable Instant created,
      @Nullable Instant updated) {
    return new Supplier(
        newId,
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
        turnover,
        identifiers,
        languages,
        maturity,
        verification,
        attributes,
        newCapabilities,
        newCertificates,
        created,
        updated);
  }
}
