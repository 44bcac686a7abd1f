package org.linkwright.shared;

/** A number has more digits than Linkwright keeps; see {@link BoundedDecimal}. */
public class AmountOutOfRangeException extends IllegalArgumentException {

  /**
   * @param message what was wrong with the number, fit to show to the caller who sent it
   */
  public AmountOutOfRangeException(String message) {
    super(message);
  }
}
