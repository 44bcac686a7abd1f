package org.linkwright.registry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Code;
import org.linkwright.shared.CodeList;

/**
 * A customer that a firm names to show what it can do.
 *
 * @param supplied what it delivers or has delivered
 * @param sinceYear first year of supply
 * @param untilYear last year of supply; left out while it goes on
 */
@Schema(description = "A customer that a firm names to show what it can do")
public record ReferenceCustomer(
    @NotBlank @Size(max = 200) @Schema(examples = "Nordhaven Automotive") String name,
    @Code(CodeList.COUNTRY) @Nullable String country,
    @Size(max = 500) @Schema(examples = "Connector housings") @Nullable String supplied,
    @Min(1900) @Max(2100) @Schema(examples = "2019") @Nullable Integer sinceYear,
    @Min(1900) @Max(2100) @Nullable Integer untilYear,
    @Valid @Nullable Provenance provenance) {

  @JsonIgnore
  @AssertTrue(message = "sinceYear must not be after untilYear") @Schema(hidden = true)
  boolean isOrdered() {
    return sinceYear == null || untilYear == null || sinceYear <= untilYear;
  }
}
