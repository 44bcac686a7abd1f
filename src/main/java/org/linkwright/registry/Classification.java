package org.linkwright.registry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A place in a public classification.
 *
 * @param scheme id of a taxonomy known here, such as {@code ISIC4}
 * @param code a code of that taxonomy
 */
@Schema(description = "A code of a taxonomy known here")
public record Classification(
    @NotBlank @Size(max = 20) @Schema(examples = "ISIC4") String scheme,
    @NotBlank @Size(max = 20) @Schema(examples = "2610") String code) {}
