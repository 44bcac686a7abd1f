package org.linkwright.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Code;
import org.linkwright.shared.CodeList;
import org.linkwright.shared.Lists;

/**
 * A person to talk to.
 *
 * @param role what the person is there for, in the firm's own words
 * @param phone in the international form of ITU-T E.164: a plus sign and up to 15 digits
 * @param languages BCP 47 tags of the languages the person speaks
 */
@Schema(description = "A person to talk to")
public record Contact(
    @NotBlank @Size(max = 200) @Schema(examples = "Jana Dvořáková") String name,
    @Size(max = 100) @Schema(examples = "Head of sales") @Nullable String role,
    @Email @Size(max = 254) @Nullable String email,
    @Pattern(
            regexp = "^\\+[1-9][0-9]{1,14}$",
            message =
                "is not a telephone number in the form of E.164: a plus sign, then 2 to 15 digits"
                    + " such as +420541123456")
        @Schema(examples = "+420541123456")
        @Nullable String phone,
    @Size(max = 20) List<@NotNull @Code(CodeList.LANGUAGE) String> languages,
    @Valid @Nullable Provenance provenance) {

  public Contact {
    languages = Lists.orEmpty(languages);
  }
}
