package org.linkwright.registry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Code;
import org.linkwright.shared.CodeList;

/**
 * Who owns a firm: shares where they are known, plain statements where they are not.
 *
 * @param womenPercent share of the capital that women hold
 * @param womenOwned whether the firm counts as women-owned, by the rule of whoever states it
 * @param foreignPercent share of the capital held from abroad
 * @param foreignOwned whether the firm counts as foreign-owned, by the rule of whoever states it
 * @param parentName the firm at the top of its group
 * @param parentCountry ISO 3166-1 code of the country of that firm
 */
@Schema(description = "Who owns a firm: shares where they are known, plain statements where not")
public record Ownership(
    @Percent @Schema(examples = "51") @Nullable BigDecimal womenPercent,
    @Nullable Boolean womenOwned,
    @Percent @Schema(examples = "0") @Nullable BigDecimal foreignPercent,
    @Nullable Boolean foreignOwned,
    @Size(max = 200) @Nullable String parentName,
    @Code(CodeList.COUNTRY) @Schema(examples = "DE") @Nullable String parentCountry) {

  @JsonIgnore
  @AssertTrue(message = "womenOwned and womenPercent contradict each other") @Schema(hidden = true)
  boolean isWomenConsistent() {
    return agree(womenOwned, womenPercent);
  }

  @JsonIgnore
  @AssertTrue(message = "foreignOwned and foreignPercent contradict each other") @Schema(hidden = true)
  boolean isForeignConsistent() {
    return agree(foreignOwned, foreignPercent);
  }

  // Rules differ in between: more than half, half, or the controlling share.
  private static boolean agree(@Nullable Boolean owned, @Nullable BigDecimal percent) {
    if (owned == null || percent == null) {
      return true;
    }
    return owned ? percent.signum() > 0 : percent.compareTo(BigDecimal.valueOf(100)) < 0;
  }
}
