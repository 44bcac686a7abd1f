package org.linkwright.registry;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.VerificationLevel;

/**
 * Where a fact comes from and how far it can be trusted. What is left out is taken from the
 * provenance one level further out: of the item, then of the profile.
 *
 * @param source who or what says so, such as {@code commercial register} or {@code visit}
 * @param confirmedOn the last day on which somebody found it still true; not in the future
 * @param verification how far the programme has checked it
 */
@Schema(
    description =
        "Where a fact comes from and when it was last found true; what is left out is taken from"
            + " the item, then from the profile")
public record Provenance(
    @Size(min = 1, max = 200) @Schema(examples = "Annual report 2025") @Nullable String source,
    @Schema(examples = "2026-09-30") @Nullable LocalDate confirmedOn,
    @Nullable VerificationLevel verification) {

  static final Provenance NONE = new Provenance(null, null, null);

  /** This provenance, completed by another where it says nothing. */
  Provenance orElse(@Nullable Provenance outer) {
    return outer == null
        ? this
        : new Provenance(
            source == null ? outer.source : source,
            confirmedOn == null ? outer.confirmedOn : confirmedOn,
            verification == null ? outer.verification : verification);
  }
}
