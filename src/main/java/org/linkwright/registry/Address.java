package org.linkwright.registry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Code;
import org.linkwright.shared.CodeList;

/**
 * A postal address.
 *
 * @param region ISO 3166-2 code, of a region of the country
 * @param country ISO 3166-1 code
 */
@Schema(description = "A postal address")
public record Address(
    @Size(max = 200) @Schema(examples = "Průmyslová 12") @Nullable String street,
    @Size(max = 20) @Schema(examples = "618 00") @Nullable String postalCode,
    @Size(max = 100) @Schema(examples = "Brno") @Nullable String city,
    @Code(CodeList.REGION) @Schema(examples = "CZ-64") @Nullable String region,
    @Code(CodeList.COUNTRY) @Schema(examples = "CZ") @Nullable String country) {

  @JsonIgnore
  @AssertTrue(message = "region is not a region of the country") @Schema(hidden = true)
  boolean isInOneCountry() {
    return region == null || country == null || region.startsWith(country + "-");
  }
}
