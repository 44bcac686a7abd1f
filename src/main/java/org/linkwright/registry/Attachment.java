package org.linkwright.registry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Code;
import org.linkwright.shared.CodeList;

/**
 * A document that belongs to a requirement and lies elsewhere.
 *
 * @param mediaType of RFC 6838, such as {@code application/pdf}
 * @param language BCP 47 tag
 */
@Schema(description = "A document that belongs to a requirement and lies elsewhere")
public record Attachment(
    @NotBlank @Size(max = 200) @Schema(examples = "Drawing, revision C") String title,
    @NotNull @URL(regexp = "https?://.*")
        @Size(max = 1000) @Schema(examples = "https://nordhaven.example/drawings/4711-c.pdf")
        String url,
    @Pattern(
            regexp =
                "^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,63}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,63}$",
            message = "is not a media type such as application/pdf")
        @Schema(examples = "application/pdf")
        @Nullable String mediaType,
    @Code(CodeList.LANGUAGE) @Nullable String language) {}
