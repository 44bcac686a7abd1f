package org.linkwright.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a credit agency says of a firm.
 *
 * @param rating in the agency's own scale
 * @param ratedOn day of the rating
 */
@Schema(description = "What a credit agency says of a firm")
public record CreditRating(
    @NotBlank @Size(max = 100) @Schema(examples = "Creditreform") String agency,
    @NotBlank @Size(max = 40) @Schema(examples = "214") String rating,
    @Nullable LocalDate ratedOn,
    @Valid @Nullable Provenance provenance) {}
