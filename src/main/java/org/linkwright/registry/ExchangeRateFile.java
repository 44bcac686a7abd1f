package org.linkwright.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.CodeList;
import org.linkwright.shared.CsvColumns;
import org.linkwright.shared.CsvRow;
import org.linkwright.shared.CsvTable;

/** Exchange rates as CSV: {@code date,currency,rate} and perhaps base and quotation. */
final class ExchangeRateFile {

  static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

  private static final CsvColumns COLUMNS =
      CsvColumns.needed("date", "currency", "rate").optional("base", "quotation");
  private static final CsvTable.Limits LIMITS = new CsvTable.Limits(16 * 1024 * 1024, 200_000);

  /** Plain, so that no exponent fills the memory; the column has as many digits. */
  private static final Pattern RATE = Pattern.compile("[0-9]{1,10}(\\.[0-9]{1,12})?");

  private final @Nullable String base;
  private final Quotation quotation;
  private final LocalDate latest;

  /**
   * @param base of rows that do not name one; null if they must
   * @param quotation of rows that do not say
   * @param latest day that may be told of
   */
  ExchangeRateFile(@Nullable String base, Quotation quotation, LocalDate latest) {
    this.base = base;
    this.quotation = quotation;
    this.latest = latest;
  }

  private record Key(LocalDate date, String currency, String base) {}

  List<ExchangeRate> read(byte[] file) {
    CsvTable table = CsvTable.read(file, COLUMNS, LIMITS);
    Map<Key, Integer> lines = new HashMap<>();
    List<ExchangeRate> rates = new ArrayList<>();
    for (CsvRow row : table.rows()) {
      ExchangeRate rate = rate(row);
      Integer before =
          lines.putIfAbsent(new Key(rate.date(), rate.currency(), rate.base()), row.line());
      if (before != null) {
        row.refuse("currency", "has a rate of the same day and base on line " + before);
      }
      rates.add(rate);
    }
    table.errors().refuseIfAny();
    return rates;
  }

  static String write(List<ExchangeRate> rates) {
    StringBuilder csv = new StringBuilder("date,currency,base,rate,quotation\r\n");
    for (ExchangeRate rate : rates) {
      csv.append(rate.date())
          .append(',')
          .append(rate.currency())
          .append(',')
          .append(rate.base())
          .append(',')
          .append(rate.rate().toPlainString())
          .append(',')
          .append(rate.quotation())
          .append("\r\n");
    }
    return csv.toString();
  }

  private ExchangeRate rate(CsvRow row) {
    Quotation told = row.choice("quotation", Quotation.class);
    ExchangeRate rate =
        new ExchangeRate(
            date(row),
            row.neededCode("currency", CodeList.CURRENCY),
            base(row),
            rateOf(row),
            told == null ? quotation : told);
    if (!rate.currency().isEmpty() && rate.currency().equals(rate.base())) {
      row.refuse("currency", "is the base itself, whose rate is always 1");
    }
    return rate;
  }

  private LocalDate date(CsvRow row) {
    LocalDate date = row.neededDate("date");
    if (date.isBefore(EARLIEST) || date.isAfter(latest)) {
      row.refuse("date", "should be from " + EARLIEST + " to " + latest);
    }
    return date;
  }

  private String base(CsvRow row) {
    String told = row.code("base", CodeList.CURRENCY);
    if (told == null && base == null && !row.isFilled("base")) {
      row.refuse(
          "currency",
          "has no base to be told in: the programme has no currency, and neither the parameter base"
              + " nor a column of that name is given");
    }
    return told != null ? told : base != null ? base : "";
  }

  private static BigDecimal rateOf(CsvRow row) {
    String text = row.neededText("rate");
    if (text.isEmpty()) {
      return BigDecimal.ONE;
    }
    if (!RATE.matcher(text).matches() || new BigDecimal(text).signum() == 0) {
      row.refuse(
          "rate",
          "should be a number above 0 such as 129.25, with a decimal point, at most 10 digits before"
              + " it and 12 after it");
      return BigDecimal.ONE;
    }
    BigDecimal rate = new BigDecimal(text).stripTrailingZeros();
    return rate.scale() < 0 ? rate.setScale(0) : rate;
  }
}
