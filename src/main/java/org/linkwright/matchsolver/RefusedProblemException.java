package org.linkwright.matchsolver;

import java.util.List;
import java.util.stream.Collectors;

/** A problem contradicts itself. */
public class RefusedProblemException extends IllegalArgumentException {

  private final transient List<Refusal> refusals;

  /**
   * @param refusals at least one
   */
  public RefusedProblemException(List<Refusal> refusals) {
    super(refusals.stream().map(Refusal::sentence).collect(Collectors.joining(" ")));
    this.refusals = List.copyOf(refusals);
  }

  /** What is wrong, at least one thing. */
  public List<Refusal> refusals() {
    return refusals;
  }
}
