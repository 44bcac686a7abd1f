package org.linkwright.exchange;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linkwright.registry.Criterion;
import org.linkwright.registry.Records;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Requirements;
import org.linkwright.shared.CsvColumns;
import org.linkwright.shared.CsvRow;

/** Criteria of requirements. */
final class CriterionKind extends ListKind<String, Requirement, Criterion> {

  private final Requirements requirements;

  CriterionKind(Requirements requirements) {
    this.requirements = requirements;
  }

  @Override
  public String name() {
    return "criteria";
  }

  @Override
  public CsvColumns columns() {
    return CsvColumns.needed(key(), CriterionType.TYPE)
        .optional(
            CriterionType.MANDATORY,
            CriterionType.WEIGHT,
            CriterionType.SUBJECT,
            CriterionType.VERSION,
            CriterionType.COMPARISON,
            CriterionType.VALUE,
            Cells.UNIT,
            Cells.PERIOD,
            Cells.CURRENCY,
            CriterionType.VERIFICATION);
  }

  @Override
  public String key() {
    return "requirement";
  }

  @Override
  public Records<String, ?, Requirement> records() {
    return requirements;
  }

  @Override
  public String externalId(Requirement requirement) {
    return requirement.externalId();
  }

  @Override
  String list() {
    return "/criteria";
  }

  /** Where each type keeps what it read; no two types use one name for different columns. */
  @Override
  Map<String, String> pointers() {
    return Map.ofEntries(
        entry("/standard", CriterionType.SUBJECT),
        entry("/process", CriterionType.SUBJECT),
        entry("/region", CriterionType.SUBJECT),
        entry("/language", CriterionType.SUBJECT),
        entry("/dimension", CriterionType.SUBJECT),
        entry("/attribute", CriterionType.SUBJECT),
        entry("/minimumVerification", CriterionType.VERIFICATION),
        entry("/minimum", CriterionType.VALUE),
        entry("/minimum/unit", Cells.UNIT),
        entry("/minimum/period", Cells.PERIOD),
        entry("/minimum/currency", Cells.CURRENCY),
        entry("/maximum", CriterionType.VALUE),
        entry("/maximum/currency", Cells.CURRENCY),
        entry("/per", Cells.UNIT),
        entry("/maximumDays", CriterionType.VALUE),
        entry("/minimumStage", CriterionType.VALUE),
        entry("/minimumYears", CriterionType.VALUE),
        entry("", CriterionType.VALUE));
  }

  @Override
  @Nullable Criterion item(CsvRow row) {
    return CriterionType.read(row);
  }

  @Override
  Requirement with(Requirement requirement, List<Criterion> criteria) {
    return requirement.withCriteria(criteria);
  }
}
