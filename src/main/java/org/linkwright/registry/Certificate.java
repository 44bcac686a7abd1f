package org.linkwright.registry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Lists;
import org.linkwright.shared.VerificationLevel;

/**
 * A certificate a supplier says it holds, or has shown to hold.
 *
 * @param standard such as {@code ISO 9001}; compared without regard to case
 * @param version edition of the standard, such as {@code 2015}
 * @param sites ids of the sites it covers; empty if it is not known, or if it covers all
 * @param validFrom first day of validity; unknown if left out
 * @param validUntil last day of validity; unknown if left out
 * @param verification how far the programme has checked it; its provenance leaves that out
 * @param documentUrl where the certificate can be seen
 */
@Schema(description = "A certificate a supplier says it holds, or has shown to hold")
public record Certificate(
    @NotBlank @Size(max = 80) @WithLetterOrDigit @Schema(examples = "ISO 9001") String standard,
    @Size(max = 20) @Schema(examples = "2015") @Nullable String version,
    @Size(max = 500) @Nullable String scope,
    @Size(max = 50) List<@NotNull @Size(min = 1, max = 40) String> sites,
    @Size(max = 200) @Nullable String issuer,
    @Size(max = 100) @Nullable String number,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil,
    @NotNull VerificationLevel verification,
    @URL(regexp = "https?://.*") @Size(max = 300) @Nullable String documentUrl,
    @Valid @Nullable Provenance provenance) {

  public Certificate {
    sites = Lists.orEmpty(sites);
  }

  @JsonIgnore
  @AssertTrue(message = "validFrom must not be after validUntil") @Schema(hidden = true)
  boolean isOrdered() {
    return validFrom == null || validUntil == null || !validFrom.isAfter(validUntil);
  }
}
