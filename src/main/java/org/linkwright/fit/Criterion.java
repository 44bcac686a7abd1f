package org.linkwright.fit;

/**
 * One thing that a requirement asks for.
 *
 * @param id unique within the requirement; {@value #CLASSIFICATION_ID} is taken
 * @param importance mandatory, or weighted
 * @param condition what is asked
 */
public record Criterion(String id, Importance importance, Condition condition) {

  /** The id of the criterion that every requirement implies: its classification. */
  public static final String CLASSIFICATION_ID = "classification";

  /**
   * @throws IllegalArgumentException if the id is blank
   */
  public Criterion {
    id = Words.notBlank("criterion id", id);
  }

  static Criterion classification(ClassificationCode code) {
    return new Criterion(CLASSIFICATION_ID, Importance.mandatory(), new Condition.Classified(code));
  }

  /** The kind of the condition. */
  public CriterionKind kind() {
    return condition.kind();
  }

  /** Whether a supplier must meet it to be eligible. */
  public boolean isMandatory() {
    return importance instanceof Importance.Mandatory;
  }
}
