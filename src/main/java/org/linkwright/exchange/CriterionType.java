package org.linkwright.exchange;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linkwright.registry.Criterion;
import org.linkwright.registry.MoneyAmount;
import org.linkwright.registry.Volume;
import org.linkwright.shared.CodeList;
import org.linkwright.shared.CsvRow;
import org.linkwright.shared.MaturityDimension;
import org.linkwright.shared.Period;
import org.linkwright.shared.VerificationLevel;

/**
 * One type of criterion as it stands in a row.
 *
 * @param columns those that it uses of the columns that depend on the type
 */
record CriterionType(List<String> columns, Reader reader) {

  static final String TYPE = "type";
  static final String MANDATORY = "mandatory";
  static final String WEIGHT = "weight";
  static final String SUBJECT = "subject";
  static final String VERSION = "version";
  static final String COMPARISON = "comparison";
  static final String VALUE = "value";
  static final String VERIFICATION = "verification";

  /** The columns that depend on the type. */
  private static final List<String> DEPENDENT =
      List.of(
          SUBJECT,
          VERSION,
          COMPARISON,
          VALUE,
          Cells.UNIT,
          Cells.PERIOD,
          Cells.CURRENCY,
          VERIFICATION);

  private static final Map<String, CriterionType> BY_NAME =
      new TreeMap<>(
          Map.ofEntries(
              entry("certificate", of(CriterionType::certificate, SUBJECT, VERSION, VERIFICATION)),
              entry("process", of(CriterionType::process, SUBJECT)),
              entry("capacity", of(CriterionType::capacity, VALUE, Cells.UNIT, Cells.PERIOD)),
              entry("leadTime", of(CriterionType::leadTime, VALUE)),
              entry(
                  "priceCeiling",
                  of(CriterionType::priceCeiling, VALUE, Cells.UNIT, Cells.CURRENCY)),
              entry("deliveryRegion", of(CriterionType::deliveryRegion, SUBJECT)),
              entry("language", of(CriterionType::language, SUBJECT)),
              entry("maturity", of(CriterionType::maturity, SUBJECT, VALUE)),
              entry("turnover", of(CriterionType::turnover, VALUE, Cells.CURRENCY)),
              entry("yearsInBusiness", of(CriterionType::yearsInBusiness, VALUE)),
              entry("attribute", of(CriterionType::attribute, SUBJECT, COMPARISON, VALUE))));

  /** Makes a criterion of a row, its mark as mandatory and its weight. */
  interface Reader {
    Criterion read(CsvRow row, Boolean mandatory, Integer weight);
  }

  private static CriterionType of(Reader reader, String... columns) {
    return new CriterionType(List.of(columns), reader);
  }

  /** The criterion of a row; null if its type is none of ours. */
  static @Nullable Criterion read(CsvRow row) {
    String name = row.neededText(TYPE);
    CriterionType type = BY_NAME.get(name);
    if (type == null) {
      row.refuse(TYPE, "\"" + name + "\" is not one of " + String.join(", ", BY_NAME.keySet()));
      return null;
    }
    type.refuseOtherColumns(row, name);
    return type.reader.read(
        row,
        Objects.requireNonNullElse(row.truth(MANDATORY), false),
        Objects.requireNonNullElse(row.whole(WEIGHT), 1));
  }

  private void refuseOtherColumns(CsvRow row, String name) {
    for (String column : DEPENDENT) {
      if (row.isFilled(column) && !columns.contains(column)) {
        row.refuse(
            column,
            "is not used by the type " + name + ", which takes " + String.join(", ", columns));
      }
    }
  }

  private static Criterion certificate(CsvRow row, Boolean mandatory, Integer weight) {
    return new Criterion.Certificate(
        mandatory,
        weight,
        row.neededText(SUBJECT),
        row.text(VERSION),
        row.choice(VERIFICATION, VerificationLevel.class),
        null);
  }

  private static Criterion process(CsvRow row, Boolean mandatory, Integer weight) {
    return new Criterion.NamedProcess(mandatory, weight, row.neededText(SUBJECT), null);
  }

  private static Criterion capacity(CsvRow row, Boolean mandatory, Integer weight) {
    return new Criterion.Capacity(
        mandatory,
        weight,
        new Volume(
            row.neededDecimal(VALUE),
            row.neededCode(Cells.UNIT, CodeList.UNIT),
            row.neededChoice(Cells.PERIOD, Period.class, Period.YEAR)),
        null);
  }

  private static Criterion leadTime(CsvRow row, Boolean mandatory, Integer weight) {
    return new Criterion.LeadTime(mandatory, weight, row.neededWhole(VALUE), null);
  }

  private static Criterion priceCeiling(CsvRow row, Boolean mandatory, Integer weight) {
    return new Criterion.PriceCeiling(
        mandatory, weight, money(row), row.neededCode(Cells.UNIT, CodeList.UNIT), null);
  }

  private static Criterion deliveryRegion(CsvRow row, Boolean mandatory, Integer weight) {
    return new Criterion.DeliveryRegion(
        mandatory, weight, row.neededCode(SUBJECT, CodeList.DELIVERY_REGION), null);
  }

  private static Criterion language(CsvRow row, Boolean mandatory, Integer weight) {
    return new Criterion.Language(
        mandatory, weight, row.neededCode(SUBJECT, CodeList.LANGUAGE), null);
  }

  private static Criterion maturity(CsvRow row, Boolean mandatory, Integer weight) {
    return new Criterion.MaturityStage(
        mandatory,
        weight,
        row.neededChoice(SUBJECT, MaturityDimension.class, MaturityDimension.STRATEGIC_INTENT),
        row.neededWhole(VALUE),
        null);
  }

  private static Criterion turnover(CsvRow row, Boolean mandatory, Integer weight) {
    return new Criterion.Turnover(mandatory, weight, money(row), null);
  }

  private static Criterion yearsInBusiness(CsvRow row, Boolean mandatory, Integer weight) {
    return new Criterion.YearsInBusiness(mandatory, weight, row.neededWhole(VALUE), null);
  }

  private static Criterion attribute(CsvRow row, Boolean mandatory, Integer weight) {
    return new Criterion.Attribute(
        mandatory,
        weight,
        row.neededText(SUBJECT),
        row.neededChoice(COMPARISON, Criterion.Comparison.class, Criterion.Comparison.EQUAL),
        row.neededAnything(VALUE),
        null);
  }

  private static MoneyAmount money(CsvRow row) {
    return new MoneyAmount(
        row.neededDecimal(VALUE), row.neededCode(Cells.CURRENCY, CodeList.CURRENCY));
  }
}
