package org.linkwright.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;

/**
 * A policy that a firm has adopted in writing.
 *
 * @param adoptedOn since when it holds
 */
@Schema(description = "A policy that a firm has adopted in writing")
public record Policy(
    @NotNull Subject subject,
    @Size(max = 200) @Nullable String title,
    @Nullable LocalDate adoptedOn,
    @URL(regexp = "https?://.*") @Size(max = 300) @Nullable String documentUrl,
    @Valid @Nullable Provenance provenance) {

  /** What a policy is about. */
  @Schema(name = "PolicySubject")
  public enum Subject {
    ENVIRONMENT,
    CLIMATE,
    HEALTH_AND_SAFETY,
    LABOUR_RIGHTS,
    HUMAN_RIGHTS,
    EQUAL_OPPORTUNITY,
    BUSINESS_ETHICS,
    RESPONSIBLE_SOURCING,
    QUALITY,
    INFORMATION_SECURITY,
    OTHER
  }
}
