package org.linkwright.meetings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
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
 * Somebody of an event's pool who helps two participants without a common language.
 *
 * @param languages between any two of which this person interprets, both ways
 * @param language of this person's own agenda
 * @param absences local times at which this person cannot interpret
 */
@Schema(description = "Somebody who helps participants without a common language")
public record Interpreter(
    @NotBlank @Size(max = 100) @Schema(examples = "I-1") String id,
    @NotBlank @Size(max = 200) @Schema(examples = "Jana Dvořáková") String name,
    @Email @Size(max = 254) @Nullable String email,
    @Size(min = 2, max = 20) @NotNull List<@NotNull @Code(CodeList.LANGUAGE) String> languages,
    @Code(CodeList.LANGUAGE) @Nullable String language,
    @Size(max = 200) List<@NotNull @Valid TimeSpan> absences) {

  public Interpreter {
    languages = Lists.orEmpty(languages);
    absences = Lists.orEmpty(absences);
  }

  public boolean isThereAt(EventSlot slot) {
    return absences.stream().noneMatch(slot::overlaps);
  }
}
