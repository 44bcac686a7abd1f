package org.linkwright.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Lists;

/**
 * An open problem of a buyer that nothing on the market solves: it says what is wrong and what a
 * solution is worth, not what the solution is.
 *
 * @param problem what is wrong, in the buyer's words
 * @param benefit what a solution would save or earn in a year
 * @param benefitDescription how that is reckoned, or what else a solution would bring
 * @param selectionCriteria by what the buyer chooses among proposals, published with the problem
 */
@Schema(description = "An open problem of a buyer that nothing on the market solves")
public record Challenge(
    @NotBlank @Size(max = 10_000) @Schema(examples = "Conveyor belts tear after 40 days instead of 90")
        String problem,
    @Valid @Nullable MoneyAmount benefit,
    @Size(max = 4000) @Schema(examples = "Fewer stops of the mill")
        @Nullable String benefitDescription,
    @Size(min = 1, max = 50) List<@NotNull @Valid SelectionCriterion> selectionCriteria) {

  public Challenge {
    selectionCriteria = Lists.orEmpty(selectionCriteria);
  }
}
