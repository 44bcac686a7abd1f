package org.linkwright.exchange;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Buyers;
import org.linkwright.registry.Records;
import org.linkwright.shared.CodeList;
import org.linkwright.shared.CsvColumns;
import org.linkwright.shared.CsvRow;
import org.linkwright.shared.CsvTable;

/** Buyers. */
final class BuyerKind extends RowKind<String, Buyer> {

  private final Buyers buyers;

  BuyerKind(Buyers buyers) {
    this.buyers = buyers;
  }

  @Override
  public String name() {
    return "buyers";
  }

  @Override
  public CsvColumns columns() {
    return CsvColumns.needed(EXTERNAL_ID, "name")
        .optional("country", "city", "website", "contactEmail", "identifiers", "languages");
  }

  @Override
  public Records<String, ?, Buyer> records() {
    return buyers;
  }

  @Override
  public String externalId(Buyer buyer) {
    return buyer.externalId();
  }

  @Override
  Buyer body(CsvTable table, CsvRow row, String externalId, @Nullable Buyer stored) {
    return new Buyer(
        null,
        externalId,
        row.neededText("name"),
        row.code("country", CodeList.COUNTRY),
        row.text("city"),
        row.text("website"),
        row.text("contactEmail"),
        Cells.identifiers(row),
        row.list("languages"),
        null,
        null);
  }

  @Override
  Map<String, String> pointers(CsvTable table) {
    return Map.of();
  }
}
