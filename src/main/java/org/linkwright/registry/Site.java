package org.linkwright.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A place a firm works at.
 *
 * @param id the firm's own name for it, unique in the profile; capabilities, machines and
 *     certificates refer to it
 * @param employees persons who work there
 * @param floorArea production and storage, in square metres
 */
@Schema(description = "A place a firm works at")
public record Site(
    @NotBlank @Size(max = 40) @Schema(examples = "brno") String id,
    @NotBlank @Size(max = 200) @Schema(examples = "Brno plant") String name,
    @Nullable Kind kind,
    @Valid @Nullable Address address,
    @Valid @Nullable Coordinates location,
    @PositiveOrZero @Max(10_000_000) @Schema(examples = "60") @Nullable Integer employees,
    @PositiveOrZero @Max(100_000_000) @Schema(examples = "3500") @Nullable Integer floorArea,
    @Valid @Nullable Provenance provenance) {

  /** What a site is for. */
  @Schema(name = "SiteKind")
  public enum Kind {
    HEADQUARTERS,
    PLANT,
    WORKSHOP,
    WAREHOUSE,
    LABORATORY,
    OFFICE,
    FARM,
    OTHER
  }
}
