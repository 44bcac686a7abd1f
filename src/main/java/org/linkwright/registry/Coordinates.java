package org.linkwright.registry;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A point on the earth, in degrees of WGS 84 with up to seven decimals (about a centimetre).
 *
 * @param latitude north of the equator, -90 to 90
 * @param longitude east of Greenwich, -180 to 180
 */
@Schema(description = "A point on the earth, in degrees of WGS 84")
public record Coordinates(
    @NotNull @DecimalMin("-90") @DecimalMax("90") @Digits(integer = 2, fraction = 7) @Schema(examples = "49.1951")
        BigDecimal latitude,
    @NotNull @DecimalMin("-180") @DecimalMax("180") @Digits(integer = 3, fraction = 7) @Schema(examples = "16.6068")
        BigDecimal longitude) {}
