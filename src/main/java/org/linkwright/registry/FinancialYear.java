package org.linkwright.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
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
 * How sound a firm is, by the accounts of one financial year.
 *
 * @param year in which the financial year ended
 * @param currentRatio current assets divided by current liabilities
 * @param equityRatio equity in percent of the balance sheet total; negative when over-indebted
 * @param profitMargin profit after tax in percent of turnover; negative for a loss
 * @param audited whether an independent auditor has approved the accounts
 */
@Schema(description = "How sound a firm is, by the accounts of one financial year")
public record FinancialYear(
    @NotNull @Min(1900) @Max(2100) @Schema(examples = "2025") Integer year,
    @Valid @Nullable MoneyAmount balanceSheetTotal,
    @PositiveOrZero @Digits(integer = 6, fraction = 4) @Schema(examples = "1.6")
        @Nullable BigDecimal currentRatio,
    @DecimalMin("-1000") @DecimalMax("100") @Digits(integer = 4, fraction = 2) @Schema(examples = "42.5")
        @Nullable BigDecimal equityRatio,
    @DecimalMin("-1000") @DecimalMax("100") @Digits(integer = 4, fraction = 2) @Schema(examples = "6.1")
        @Nullable BigDecimal profitMargin,
    @Nullable Boolean audited,
    @Size(max = 200) @Nullable String auditor,
    @URL(regexp = "https?://.*") @Size(max = 300) @Nullable String documentUrl,
    @Valid @Nullable Provenance provenance) {}
