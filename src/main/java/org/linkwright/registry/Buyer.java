package org.linkwright.registry;

import static com.fasterxml.jackson.annotation.JsonProperty.Access.READ_ONLY;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Code;
import org.linkwright.shared.CodeList;
import org.linkwright.shared.ExternalId;
import org.linkwright.shared.Lists;

/** A firm that buys; most are multinationals with a plant in the country. */
@Schema(description = "A firm that buys")
public record Buyer(
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable UUID id,
    @ExternalId @Schema(examples = "B-01") String externalId,
    @NotBlank @Size(max = 200) @Schema(examples = "Nordhaven Automotive") String name,
    @Code(CodeList.COUNTRY) @Schema(examples = "DE") @Nullable String country,
    @Size(max = 100) @Nullable String city,
    @URL(regexp = "https?://.*") @Size(max = 300) @Nullable String website,
    @Email @Size(max = 254) @Nullable String contactEmail,
    @Size(max = 20) List<@NotNull @Valid Identifier> identifiers,
    @Size(max = 40) List<@NotNull @Code(CodeList.LANGUAGE) String> languages,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable Instant createdAt,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable Instant updatedAt) {

  public Buyer {
    identifiers = Lists.orEmpty(identifiers);
    languages = Lists.orEmpty(languages);
  }

  /** What is kept in the document; the rest has columns of its own. */
  Buyer asContent() {
    return stored(null, null, null);
  }

  Buyer stored(@Nullable UUID id, @Nullable Instant createdAt, @Nullable Instant updatedAt) {
    return new Buyer(
        id,
        externalId,
        name,
        country,
        city,
        website,
        contactEmail,
        identifiers,
        languages,
        createdAt,
        updatedAt);
  }
}
