package org.linkwright.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;

/**
 * What a firm used and gave off in one year. Each field names its unit.
 *
 * @param energyMegawattHours bought and self-generated energy of all kinds
 * @param renewablePercent share of the energy that is renewable
 * @param scope1Tonnes direct emissions, in tonnes of CO2 equivalent (GHG Protocol)
 * @param scope2Tonnes emissions of the energy bought, in tonnes of CO2 equivalent
 * @param scope3Tonnes emissions up and down the value chain, in tonnes of CO2 equivalent
 * @param waterCubicMetres water withdrawn
 * @param wasteTonnes waste of all kinds
 * @param recycledPercent share of the waste that is recycled or used again
 * @param assured whether an independent body has checked the figures
 */
@Schema(description = "What a firm used and gave off in one year")
public record SustainabilityYear(
    @NotNull @Min(1900) @Max(2100) @Schema(examples = "2025") Integer year,
    @PositiveOrZero @Digits(integer = 12, fraction = 4) @Schema(examples = "1850")
        @Nullable BigDecimal energyMegawattHours,
    @Percent @Schema(examples = "30") @Nullable BigDecimal renewablePercent,
    @PositiveOrZero @Digits(integer = 12, fraction = 4) @Schema(examples = "120")
        @Nullable BigDecimal scope1Tonnes,
    @PositiveOrZero @Digits(integer = 12, fraction = 4) @Schema(examples = "640")
        @Nullable BigDecimal scope2Tonnes,
    @PositiveOrZero @Digits(integer = 12, fraction = 4) @Nullable BigDecimal scope3Tonnes,
    @PositiveOrZero @Digits(integer = 12, fraction = 4) @Schema(examples = "4200")
        @Nullable BigDecimal waterCubicMetres,
    @PositiveOrZero @Digits(integer = 12, fraction = 4) @Schema(examples = "38")
        @Nullable BigDecimal wasteTonnes,
    @Percent @Schema(examples = "85") @Nullable BigDecimal recycledPercent,
    @Nullable Boolean assured,
    @URL(regexp = "https?://.*") @Size(max = 300) @Nullable String documentUrl,
    @Valid @Nullable Provenance provenance) {}
