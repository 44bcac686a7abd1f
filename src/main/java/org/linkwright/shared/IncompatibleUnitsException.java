package org.linkwright.shared;

/** Two units that measure different things, such as pieces and kilograms. */
public class IncompatibleUnitsException extends IllegalArgumentException {

  /**
   * @param from the unit at hand
   * @param to the unit asked for
   */
  public IncompatibleUnitsException(UnitOfMeasure from, UnitOfMeasure to) {
    super(
        "The unit "
            + from.code()
            + " ("
            + from.singular()
            + ") cannot be converted to "
            + to.code()
            + " ("
            + to.singular()
            + ").");
  }
}
