package org.linkwright.shared;

/** A unit code that Linkwright does not know. */
public class UnknownUnitException extends IllegalArgumentException {

  private final String code;

  /**
   * @param code the code as it came in
   */
  public UnknownUnitException(String code) {
    super("The unit '" + code + "' is not a known code of UN/ECE Recommendation 20.");
    this.code = code;
  }

  /** The code as it came in. */
  public String code() {
    return code;
  }
}
