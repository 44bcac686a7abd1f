package org.linkwright.registry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A name somebody official gave to an organisation.
 *
 * @param scheme org-id.guide prefix such as {@code CZ-ICO}, or {@code VAT}, {@code LEI}, {@code
 *     DUNS}
 */
@Schema(description = "An official identifier of an organisation")
public record Identifier(
    @NotBlank @Size(max = 40) @Schema(examples = "CZ-ICO") String scheme,
    @NotBlank @Size(max = 100) @Schema(examples = "25596641") String id) {}
