package org.linkwright.exchange;

import java.util.List;
import java.util.Map;
import org.linkwright.registry.Certificate;
import org.linkwright.registry.Records;
import org.linkwright.registry.Supplier;
import org.linkwright.registry.Suppliers;
import org.linkwright.shared.CsvColumns;
import org.linkwright.shared.CsvRow;
import org.linkwright.shared.VerificationLevel;

/** Certificates of suppliers. */
final class CertificateKind extends ListKind<String, Supplier, Certificate> {

  private final Suppliers suppliers;

  CertificateKind(Suppliers suppliers) {
    this.suppliers = suppliers;
  }

  @Override
  public String name() {
    return "certificates";
  }

  @Override
  public CsvColumns columns() {
    return CsvColumns.needed(key(), "standard", "verification")
        .optional("version", "scope", "issuer", "number", "validFrom", "validUntil");
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
    return "/certificates";
  }

  @Override
  Map<String, String> pointers() {
    return Map.of("", "validFrom");
  }

  @Override
  Certificate item(CsvRow row) {
    return new Certificate(
        row.neededText("standard"),
        row.text("version"),
        row.text("scope"),
        List.of(),
        row.text("issuer"),
        row.text("number"),
        row.date("validFrom"),
        row.date("validUntil"),
        row.neededChoice("verification", VerificationLevel.class, VerificationLevel.CLAIMED),
        null,
        null);
  }

  @Override
  Supplier with(Supplier supplier, List<Certificate> certificates) {
    return supplier.withCertificates(certificates);
  }
}
