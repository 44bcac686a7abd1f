package org.linkwright.registry;

import static com.fasterxml.jackson.annotation.JsonProperty.Access.READ_ONLY;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Code;
import org.linkwright.shared.CodeList;
import org.linkwright.shared.ExternalId;

/**
 * One agency's supplier development or linkage programme: the boundary of data and access.
 *
 * @param country ISO 3166-1 alpha-2 code of the country whose firms it develops
 * @param currency ISO 4217 code that the programme reports in
 * @param freshnessMonths how many months a fact of a profile counts as confirmed after somebody has
 *     confirmed it
 */
@Schema(description = "One agency's supplier development or linkage programme")
public record Programme(
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable UUID id,
    @ExternalId @Schema(examples = "bohemia-electronics") String externalId,
    @NotBlank @Size(max = 200) @Schema(examples = "Bohemia supplier programme") String name,
    @Code(CodeList.COUNTRY) @Schema(examples = "CZ") @Nullable String country,
    @Code(CodeList.CURRENCY) @Schema(examples = "EUR") @Nullable String currency,
    @Min(1) @Max(120) @Schema(description = "12 if left out", examples = "12")
        Integer freshnessMonths,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable Instant createdAt,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable Instant updatedAt) {

  public Programme {
    freshnessMonths = Objects.requireNonNullElse(freshnessMonths, 12);
  }
}
