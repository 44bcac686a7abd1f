package org.linkwright.gaps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Verdict;
import org.linkwright.matching.CriterionVerdict;
import org.linkwright.matching.CriterionWords;
import org.linkwright.matching.MatchedCapability;
import org.linkwright.matching.OpenRequirements;
import org.linkwright.matching.Pairing;
import org.linkwright.matching.RequirementReference;

/**
 * A question to a supplier with all the requirements its answer matters for.
 *
 * @param question to ask the supplier
 * @param type the type of criterion
 * @param what what it is about
 * @param capability the capability it is about; absent for the supplier as a whole
 * @param mattersFor the requirements in the supplier's ranking
 */
@Schema(description = "A question to a supplier with all the requirements its answer matters for")
public record OpenQuestion(
    @Schema(examples = "What is its lead time?") String question,
    @Schema(description = "The type of criterion", examples = "leadTime") String type,
    @Schema(examples = "lead time") String what,
    @Schema(description = "The capability it is about; absent for the firm as a whole")
        @Nullable MatchedCapability capability,
    List<Asked> mattersFor) {

  private static final Comparator<OpenQuestion> MOST_NEEDED_FIRST =
      Comparator.comparing(OpenQuestion::mandatoryFor, Comparator.reverseOrder())
          .thenComparing(question -> question.mattersFor().size(), Comparator.reverseOrder())
          .thenComparing(OpenQuestion::type)
          .thenComparing(OpenQuestion::question)
          .thenComparing(
              question -> question.capability() == null ? "" : question.capability().pointer());

  /** A requirement that waits for the answer. */
  @Schema(name = "AskingRequirement", description = "A requirement that waits for the answer")
  public record Asked(RequirementReference requirement, CriterionVerdict verdict) {}

  private record Key(String question, Subject subject) {}

  /** The questions about a supplier, each once, the most needed first. */
  static List<OpenQuestion> of(OpenRequirements open) {
    if (open.supplier().capabilities().isEmpty()) {
      return List.of(WHAT_IT_OFFERS);
    }
    Map<Key, OpenQuestion> questions = new LinkedHashMap<>();
    for (Pairing pairing : open.pairings()) {
      for (Verdict unknown : pairing.fit().questions()) {
        questions
            .computeIfAbsent(
                new Key(QuestionText.of(unknown), Subject.of(pairing, unknown)),
                key -> without(key, pairing, unknown))
            .mattersFor()
            .add(
                new Asked(
                    RequirementReference.of(pairing.requirement(), pairing.buyer()),
                    CriterionVerdict.of(unknown)));
      }
    }
    return questions.values().stream().sorted(MOST_NEEDED_FIRST).toList();
  }

  private static final OpenQuestion WHAT_IT_OFFERS =
      new OpenQuestion(
          "What does it make or do?", "classification", "capabilities", null, List.of());

  private static OpenQuestion without(Key key, Pairing pairing, Verdict unknown) {
    return new OpenQuestion(
        key.question(),
        key.subject().type(),
        CriterionWords.what(unknown.criterion().condition()),
        Subject.capability(pairing, unknown.criterion().condition()),
        new ArrayList<>());
  }

  private long mandatoryFor() {
    return mattersFor.stream().filter(asked -> asked.verdict().mandatory()).count();
  }
}
