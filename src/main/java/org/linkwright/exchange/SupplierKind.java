package org.linkwright.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linkwright.registry.Maturity;
import org.linkwright.registry.Records;
import org.linkwright.registry.Supplier;
import org.linkwright.registry.SupplierDraft;
import org.linkwright.registry.Suppliers;
import org.linkwright.shared.CodeList;
import org.linkwright.shared.CsvColumns;
import org.linkwright.shared.CsvRow;
import org.linkwright.shared.CsvTable;
import org.linkwright.shared.VerificationLevel;

/** Suppliers; those that exist keep what the file has no columns for. */
final class SupplierKind extends RowKind<String, Supplier> {

  private static final String ATTRIBUTE = "attribute:";

  private final Suppliers suppliers;

  SupplierKind(Suppliers suppliers) {
    this.suppliers = suppliers;
  }

  @Override
  public String name() {
    return "suppliers";
  }

  @Override
  public CsvColumns columns() {
    return CsvColumns.needed(EXTERNAL_ID, "name")
        .optional(
            "nativeName",
            "country",
            "region",
            "city",
            "website",
            "contactEmail",
            "foundedYear",
            "employees",
            "turnover",
            "turnoverCurrency",
            "identifiers",
            "languages",
            "strategicIntent",
            "changeCapability",
            "linkages",
            "verification")
        .open(ATTRIBUTE);
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
  Supplier body(CsvTable table, CsvRow row, String externalId, @Nullable Supplier stored) {
    SupplierDraft draft =
        stored == null ? new SupplierDraft(externalId, row.neededText("name")) : stored.draft();
    draft.name = row.neededText("name");
    draft.nativeName = row.text("nativeName");
    draft.country = row.code("country", CodeList.COUNTRY);
    draft.region = row.code("region", CodeList.REGION);
    draft.city = row.text("city");
    draft.website = row.text("website");
    draft.contactEmail = row.text("contactEmail");
    draft.foundedYear = row.whole("foundedYear");
    draft.employees = row.whole("employees");
    draft.turnover = Cells.money(row, "turnover", "turnoverCurrency");
    draft.identifiers = Cells.identifiers(row);
    draft.languages = row.list("languages");
    draft.maturity = maturity(row);
    draft.verification = row.choice("verification", VerificationLevel.class);
    draft.attributes = attributes(table, row);
    return draft.withoutLostProvenance().supplier();
  }

  private static @Nullable Maturity maturity(CsvRow row) {
    Integer strategicIntent = row.whole("strategicIntent");
    Integer changeCapability = row.whole("changeCapability");
    Integer linkages = row.whole("linkages");
    return strategicIntent == null && changeCapability == null && linkages == null
        ? null
        : new Maturity(strategicIntent, changeCapability, linkages);
  }

  private static Map<String, Object> attributes(CsvTable table, CsvRow row) {
    Map<String, Object> attributes = new TreeMap<>();
    for (String column : table.columnsBeginning(ATTRIBUTE)) {
      Object value = row.anything(column);
      if (value != null) {
        attributes.put(column.substring(ATTRIBUTE.length()), value);
      }
    }
    return attributes;
  }

  @Override
  Map<String, String> pointers(CsvTable table) {
    Map<String, String> pointers = new HashMap<>();
    pointers.put("/turnover/currency", "turnoverCurrency");
    pointers.put("/maturity/strategicIntent", "strategicIntent");
    pointers.put("/maturity/changeCapability", "changeCapability");
    pointers.put("/maturity/linkages", "linkages");
    for (String column : table.columnsBeginning(ATTRIBUTE)) {
      String name = column.substring(ATTRIBUTE.length());
      pointers.put("/attributes/" + name.replace("~", "~0").replace("/", "~1"), column);
    }
    return pointers;
  }
}
