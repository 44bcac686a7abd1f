package org.linkwright.registry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Code;
import org.linkwright.shared.CodeList;
import org.linkwright.shared.Lists;

/**
 * A part of a market whose buyers ask for the same, as export programmes prepare firms for.
 *
 * @param markets ISO 3166-1 codes of the countries it is in
 */
@Schema(description = "A part of a market whose buyers ask for the same")
public record Segment(
    @NotBlank @Size(max = 200) @Schema(examples = "Organic table olive oil, retail") String name,
    @Size(max = 2000) @Nullable String description,
    @Size(max = 100) List<@NotNull @Code(CodeList.COUNTRY) String> markets) {

  public Segment {
    markets = Lists.orEmpty(markets);
  }
}
