package org.linkwright.registry;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Code;
import org.linkwright.shared.CodeList;

/**
 * A country that a firm sells to.
 *
 * @param country ISO 3166-1 code
 * @param percent share of the firm's turnover
 */
@Schema(description = "A country that a firm sells to")
public record ExportMarket(
    @NotNull @Code(CodeList.COUNTRY) @Schema(examples = "DE") String country,
    @Percent @Schema(examples = "20") @Nullable BigDecimal percent) {}
