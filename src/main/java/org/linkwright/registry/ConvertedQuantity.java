package org.linkwright.registry;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount told in two units.
 *
 * @param value the amount in {@code from}
 * @param from unit code
 * @param to unit code
 * @param result the amount in {@code to}, to 16 significant digits
 */
@Schema(description = "An amount told in two units")
public record ConvertedQuantity(
    @Schema(required = true, examples = "2.5") BigDecimal value,
    @Schema(required = true, examples = "TNE") String from,
    @Schema(required = true, examples = "KGM") String to,
    @Schema(required = true, examples = "2500") BigDecimal result) {}
