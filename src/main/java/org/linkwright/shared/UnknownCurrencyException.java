package org.linkwright.shared;

/** A currency code that ISO 4217 does not list. */
public class UnknownCurrencyException extends IllegalArgumentException {

  private final String code;

  /**
   * @param code the code as it came in
   */
  public UnknownCurrencyException(String code) {
    super("The currency '" + code + "' is not a code of ISO 4217.");
    this.code = code;
  }

  /** The code as it came in. */
  public String code() {
    return code;
  }
}
