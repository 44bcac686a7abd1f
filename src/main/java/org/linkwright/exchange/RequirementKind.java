package org.linkwright.exchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linkwright.registry.Records;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Requirements;
import org.linkwright.shared.CsvColumns;
import org.linkwright.shared.CsvRow;
import org.linkwright.shared.CsvTable;

/** Requirements; those that exist keep their criteria. */
final class RequirementKind extends RowKind<String, Requirement> {

  private final Requirements requirements;

  RequirementKind(Requirements requirements) {
    this.requirements = requirements;
  }

  @Override
  public String name() {
    return "requirements";
  }

  @Override
  public CsvColumns columns() {
    return CsvColumns.needed(EXTERNAL_ID, "buyer", "title", "scheme", "code", "startDate")
        .optional(
            "description",
            "quantity",
            Cells.UNIT,
            Cells.PERIOD,
            "value",
            Cells.CURRENCY,
            "suppliersWanted",
            "status");
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
  Requirement body(CsvTable table, CsvRow row, String externalId, @Nullable Requirement stored) {
    return new Requirement(
        null,
        externalId,
        row.neededText("buyer"),
        row.neededText("title"),
        row.text("description"),
        Cells.classification(row),
        Cells.volume(row, "quantity"),
        row.neededDate("startDate"),
        Cells.money(row, "value", Cells.CURRENCY),
        Objects.requireNonNullElse(row.whole("suppliersWanted"), 1),
        Objects.requireNonNullElse(
            row.choice("status", Requirement.Status.class), Requirement.Status.OPEN),
        stored == null ? List.of() : stored.criteria(),
        null,
        null);
  }

  @Override
  Map<String, String> pointers(CsvTable table) {
    return Map.of(
        "/classification/scheme",
        "scheme",
        "/classification/code",
        "code",
        "/volume",
        "quantity",
        "/volume/unit",
        Cells.UNIT,
        "/volume/period",
        Cells.PERIOD,
        "/value/currency",
        Cells.CURRENCY);
  }
}
