package org.linkwright.scenarios;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.linkwright.scenarios.FirmRegister.Firm;

/**
 * One of the agency's own spreadsheets: columns with its own names, decimal commas, saved in
 * Windows-1252, and typed by people.
 *
 * @param kind of records that it is imported as
 * @param columns what our columns are for its own, as the import takes it
 * @param meant as it ought to be by the register
 * @param typed as it is
 * @param slips the column that was mistyped, by number of the row
 */
record AgencySheet(
    String kind, String columns, Spreadsheet meant, Spreadsheet typed, Map<Integer, String> slips) {

  /** Every so many rows, somebody was tired. */
  private static final int ROWS_FOR_A_SLIP = 40;

  /** The header is line 1. */
  private static final int LINE_OF_FIRST_ROW = 2;

  private static final Charset OF_THE_OFFICE = Charset.forName("windows-1252");

  private static final ObjectMapper JSON = new ObjectMapper();

  private record Slip(String column, String typed) {}

  static AgencySheet ofFirms(List<Firm> firms) {
    return typed(
        "suppliers",
        """
        {"Firmennummer": "externalId", "Firma": "name", "Land": "country", "Ort": "city",
         "Gegründet": "foundedYear", "Beschäftigte": "employees", "Umsatz": "turnover",
         "Währung": "turnoverCurrency", "Bemerkung": null}
        """,
        List.of(
            "Firmennummer",
            "Firma",
            "Land",
            "Ort",
            "Gegründet",
            "Beschäftigte",
            "Umsatz",
            "Währung",
            "Bemerkung"),
        firms.stream().map(AgencySheet::cells),
        new Slip("Land", "Österreich"),
        new Slip("Gegründet", "19870"),
        new Slip("Firmennummer", "F10000"),
        new Slip("Beschäftigte", "-12"),
        new Slip("Umsatz", "1,2 Mio"));
  }

  private static List<String> cells(Firm firm) {
    return List.of(
        firm.number(),
        firm.name(),
        "AT",
        firm.town(),
        String.valueOf(firm.founded()),
        String.valueOf(firm.employees()),
        firm.turnover().toPlainString().replace('.', ','),
        "EUR",
        "besucht; siehe \"Akt\"");
  }

  static AgencySheet ofProducts(List<Firm> firms) {
    return typed(
        "capabilities",
        """
        {"Firmennummer": "supplier", "Systematik": "scheme", "Code": "code",
         "Menge": "capacity", "Einheit": "unit", "je": "period", "Lieferzeit": "leadTimeDays"}
        """,
        List.of("Firmennummer", "Systematik", "Code", "Menge", "Einheit", "je", "Lieferzeit"),
        firms.stream().flatMap(AgencySheet::products),
        new Slip("Code", "2299"),
        new Slip("Menge", "-5"),
        new Slip("Lieferzeit", "4000"),
        new Slip("Einheit", "Tonne"));
  }

  private static Stream<List<String>> products(Firm firm) {
    return firm.products().stream()
        .map(
            product ->
                List.of(
                    firm.number(),
                    "ISIC4",
                    product.code(),
                    product.perMonth().toPlainString().replace('.', ','),
                    "TNE",
                    "MONTH",
                    String.valueOf(product.leadTimeDays())));
  }

  static AgencySheet ofPapers(List<Firm> firms) {
    return typed(
        "certificates",
        """
        {"Firmennummer": "supplier", "Norm": "standard", "gültig von": "validFrom",
         "gültig bis": "validUntil", "Nachweis": "verification"}
        """,
        List.of("Firmennummer", "Norm", "gültig von", "gültig bis", "Nachweis"),
        firms.stream().flatMap(AgencySheet::papers),
        new Slip("gültig bis", "2015-06-30"),
        new Slip("gültig von", "30.2.2025"),
        new Slip("Nachweis", "ja"));
  }

  private static Stream<List<String>> papers(Firm firm) {
    return firm.papers().stream()
        .map(
            paper ->
                List.of(
                    firm.number(),
                    paper.standard(),
                    paper.from().toString(),
                    paper.until().toString(),
                    "DOCUMENTED"));
  }

  private static AgencySheet typed(
      String kind,
      String columns,
      List<String> header,
      Stream<List<String>> rows,
      Slip... possible) {
    Spreadsheet meant = new Spreadsheet(header, rows.toList());
    List<List<String>> typed = new ArrayList<>(meant.rows());
    Map<Integer, String> slips = new TreeMap<>();
    for (int row = ROWS_FOR_A_SLIP; row < typed.size(); row += ROWS_FOR_A_SLIP) {
      Slip slip = possible[slips.size() % possible.length];
      List<String> cells = new ArrayList<>(typed.get(row));
      cells.set(header.indexOf(slip.column()), slip.typed());
      typed.set(row, cells);
      slips.put(row, slip.column());
    }
    return new AgencySheet(kind, columns, meant, new Spreadsheet(header, typed), slips);
  }

  /** The file, as the office's spreadsheet program saves it. */
  byte[] file() {
    return typed.text().getBytes(OF_THE_OFFICE);
  }

  int rows() {
    return typed.rows().size();
  }

  /** What a column is imported as; empty for one that is ignored. */
  String importedAs(String column) {
    try {
      return JSON.readTree(columns).path(column).asText("");
    } catch (JsonProcessingException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** What stands in the register for a cell of the file. */
  String meantInLine(int line, String column) {
    return meant.cell(line - LINE_OF_FIRST_ROW, column);
  }
}
