package org.linkwright.exchange;

import java.util.List;
import java.util.Map;
import org.linkwright.registry.Capability;
import org.linkwright.registry.Records;
import org.linkwright.registry.Supplier;
import org.linkwright.registry.Suppliers;
import org.linkwright.shared.CsvColumns;
import org.linkwright.shared.CsvRow;

/** Capabilities of suppliers. The unit of a row holds for capacity, minimum order and price. */
final class CapabilityKind extends ListKind<String, Supplier, Capability> {

  private final Suppliers suppliers;

  CapabilityKind(Suppliers suppliers) {
    this.suppliers = suppliers;
  }

  @Override
  public String name() {
    return "capabilities";
  }

  @Override
  public CsvColumns columns() {
    return CsvColumns.needed(key(), "scheme", "code")
        .optional(
            "description",
            "processes",
            "capacity",
            Cells.UNIT,
            Cells.PERIOD,
            "minimumOrder",
            "leadTimeDays",
            "priceMinimum",
            "priceMaximum",
            Cells.CURRENCY,
            "deliveryRegions");
  }

  @Override
  public String key() {
    return "supplier";
  }

  @Override
  public Records<String, ?, Supplier> records() {
    return suppliers;
  }

  @Override
  public String externalId(Supplier supplier) {
    return supplier.externalId();
  }

  @Override
  String list() {
    return "/capabilities";
  }

  @Override
  Map<String, String> pointers() {
    return Map.of(
        "/classification/scheme", "scheme",
        "/classification/code", "code",
        "/capacity/unit", Cells.UNIT,
        "/capacity/period", Cells.PERIOD,
        "/minimumOrder/unit", Cells.UNIT,
        "/price", "priceMinimum",
        "/price/maximum", "priceMaximum",
        "/price/currency", Cells.CURRENCY,
        "/price/per", Cells.UNIT);
  }

  @Override
  Capability item(CsvRow row) {
    return new Capability(
        Cells.classification(row),
        row.text("description"),
        null,
        row.list("processes"),
        Cells.volume(row, "capacity"),
        null,
        Cells.quantity(row, "minimumOrder"),
        row.whole("leadTimeDays"),
        Cells.price(row),
        row.list("deliveryRegions"),
        null);
  }

  @Override
  Supplier with(Supplier supplier, List<Capability> capabilities) {
    return supplier.withCapabilities(capabilities);
  }
}
