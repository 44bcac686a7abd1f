package org.linkwright.registry;

/**
 * How many records have a code.
 *
 * @param suppliers with a capability of this code
 * @param requirements for this code
 */
record CodeUse(int suppliers, int requirements) {

  CodeUse plus(CodeUse other) {
    return new CodeUse(suppliers + other.suppliers, requirements + other.requirements);
  }

  /** For people: {@code "5 suppliers and 1 requirement"}. */
  String text() {
    String ofSuppliers = suppliers == 1 ? "1 supplier" : suppliers + " suppliers";
    String ofRequirements = requirements == 1 ? "1 requirement" : requirements + " requirements";
    if (suppliers == 0) {
      return ofRequirements;
    }
    return requirements == 0 ? ofSuppliers : ofSuppliers + " and " + ofRequirements;
  }
}
