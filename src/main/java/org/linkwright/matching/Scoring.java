package org.linkwright.matching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Lists;

/**
 * What one scorer gives a proposal.
 *
 * @param scores one for each published criterion, or for some of them as long as it is incomplete;
 *     an empty list takes back what was given
 */
@Schema(description = "What one scorer gives a proposal")
public record Scoring(@NotNull @Size(max = 50) List<@NotNull @Valid Score> scores) {

  public Scoring {
    scores = Lists.orEmpty(scores);
  }

  /**
   * The score for one criterion.
   *
   * @param criterion its name as the challenge publishes it
   * @param score 0 (not at all) to 100 (fully), with up to two decimals
   */
  @Schema(name = "CriterionScore", description = "The score for one criterion")
  public record Score(
      @NotNull @Size(min = 1, max = 200) @Schema(examples = "Speed to a working prototype")
          String criterion,
      @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Schema(description = "0 (not at all) to 100 (fully)", examples = "80")
          BigDecimal score,
      @Size(max = 2000) @Nullable String comment) {}
}
