package org.linkwright.gaps;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.linkwright.matching.CriterionVerdict;
import org.linkwright.matching.Pairing;

/**
 * Something unknown, put as the question that would settle it.
 *
 * @param question to ask the supplier
 * @param about the verdict that is open
 */
@Schema(description = "Something unknown, put as the question that would settle it")
public record Question(
    @Schema(examples = "What is its lead time?") String question,
    @Schema(description = "The verdict that is open") CriterionVerdict about) {

  /** The questions about a pair, those about mandatory criteria first. */
  static List<Question> of(Pairing pairing) {
    return pairing.fit().questions().stream()
        .map(unknown -> new Question(QuestionText.of(unknown), CriterionVerdict.of(unknown)))
        .toList();
  }
}
