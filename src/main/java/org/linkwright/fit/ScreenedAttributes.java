package org.linkwright.fit;

import java.math.BigDecimal;
import java.util.Map;

/** The free attributes of a supplier as numbers. */
final class ScreenedAttributes {

  static final int NOT_FOUND = -1;

  private static final ScreenedAttributes NONE = new ScreenedAttributes(0);

  /** Numbers of the names. */
  private final int[] names;

  private final AttributeValue[] values;

  /** Of each that is a number, its {@link Millionths}; else {@link Millionths#UNSTATED}. */
  private final long[] amounts;

  /** For each level and day, as {@link ProvenanceNumbers}. */
  private final int[] provenance;

  private ScreenedAttributes(int size) {
    this.names = new int[size];
    this.values = new AttributeValue[size];
    this.amounts = new long[size];
    this.provenance = new int[size * 2];
  }

  static ScreenedAttributes of(SupplierFacts facts, Lexicons lexicons) {
    if (facts.attributes().isEmpty()) {
      return NONE;
    }
    ScreenedAttributes screened = new ScreenedAttributes(facts.attributes().size());
    int next = 0;
    for (Map.Entry<String, AttributeValue> one : facts.attributes().entrySet()) {
      Provenance known = facts.attributeProvenance().getOrDefault(one.getKey(), Provenance.UNKNOWN);
      screened.set(next++, lexicons.attributes.number(one.getKey()), one.getValue(), known);
    }
    return screened;
  }

  private void set(int at, int name, AttributeValue value, Provenance known) {
    names[at] = name;
    values[at] = value;
    amounts[at] =
        value instanceof AttributeValue.NumberValue number
            ? amount(number.value())
            : Millionths.UNSTATED;
    provenance[at * 2] = ProvenanceNumbers.level(known);
    provenance[at * 2 + 1] = ProvenanceNumbers.day(known);
  }

  private static long amount(BigDecimal number) {
    return Millionths.of(number);
  }

  /** The place of an attribute, or {@link #NOT_FOUND}. */
  int find(int name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i] == name) {
        return i;
      }
    }
    return NOT_FOUND;
  }

  AttributeValue value(int at) {
    return values[at];
  }

  long amount(int at) {
    return amounts[at];
  }

  int level(int at) {
    return provenance[at * 2];
  }

  int day(int at) {
    return provenance[at * 2 + 1];
  }
}
