package org.linkwright.meetings;

import static com.fasterxml.jackson.annotation.JsonProperty.Access.READ_ONLY;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Lists;
import org.linkwright.shared.Priority;

/**
 * One meeting to request, about everything of the buyer that the supplier fits. It is sent back as
 * it is to accept it, or with another priority.
 *
 * @param supplier external id; an id or the name of one that was merged into it is understood, too
 * @param buyer external id; an id is understood, too
 * @param requirements external ids, the best fit first
 * @param priority MUST for the meeting an invitation is for, SHOULD for what else is worth the
 *     journey, MAY for the rest
 * @param worthTheJourney whether it alone would be worth the supplier's journey
 * @param worth see {@code docs/invitations.md}; above 0, with one decimal
 * @param why in a sentence or two
 */
@Schema(description = "One meeting to request; send it back to accept it")
public record ProposedMeeting(
    @NotNull @Size(min = 1, max = 100) @Schema(examples = "S-001") String supplier,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable String supplierName,
    @NotNull @Size(min = 1, max = 100) @Schema(examples = "B-01") String buyer,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable String buyerName,
    @NotEmpty @Size(max = MOST_REQUIREMENTS) List<@NotNull @Size(min = 1, max = 100) String> requirements,
    @NotNull Priority priority,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable Boolean worthTheJourney,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true, examples = "164.2")
        @Nullable BigDecimal worth,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable String why) {

  static final int MOST_REQUIREMENTS = 100;

  public ProposedMeeting {
    requirements = Lists.orEmpty(requirements);
  }
}
