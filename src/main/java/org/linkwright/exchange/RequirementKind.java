package org.linkwright.exchange;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linkwright.registry.Records;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.RequirementDraft;
import org.linkwright.registry.Requirements;
import org.linkwright.shared.CsvColumns;
import org.linkwright.shared.CsvRow;
import org.linkwright.shared.CsvTable;

/** Requirements; those that exist keep what the file has no columns for. */
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
    String title = row.neededText("title");
    LocalDate startDate = row.neededDate("startDate");
    RequirementDraft draft =
        stored == null ? new RequirementDraft(externalId, title, startDate) : stored.draft();
    draft.buyer = row.neededText("buyer");
    draft.title = title;
    draft.description = row.text("description");
    draft.classification = Cells.classification(row);
    draft.volume = Cells.volume(row, "quantity");
    draft.startDate = startDate;
    draft.value = Cells.money(row, "value", Cells.CURRENCY);
    draft.suppliersWanted =
        Objects.requireNonNullElse(
            row.whole("suppliersWanted"), Objects.requireNonNullElse(draft.minimumSuppliers, 1));
    draft.status =
        Objects.requireNonNullElse(
            row.choice("status", Requirement.Status.class), Requirement.Status.OPEN);
    return draft.requirement();
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
