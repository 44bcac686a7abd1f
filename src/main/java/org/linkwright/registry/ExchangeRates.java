package org.linkwright.registry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.shared.CodeList;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/**
 * The exchange rates that an agency loads, by day. A rate holds from its day until the next one of
 * the same two currencies.
 */
@ApplicationScoped
public class ExchangeRates {

  private static final int LONGEST_SECONDS = 600;
  private static final int DECIMALS = 6;

  /** As a power of ten. */
  private static final int A_MILLION = 6;

  /** Budget rates are told for the year to come; later than that, a year is mistyped. */
  private static final int DAYS_AHEAD = 366;

  private final Programmes programmes;
  private final PlainSql sql;
  private final Clock clock;

  ExchangeRates(Programmes programmes, PlainSql sql, Clock clock) {
    this.programmes = programmes;
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Adds rates and replaces those of the same day, currency and base; all or none.
   *
   * @param base of rows that name none; null for the programme's currency
   * @throws ProblemException {@code import-refused} with every error by line and column
   */
  @Transactional
  @TransactionConfiguration(timeout = LONGEST_SECONDS)
  RatesLoaded put(
      Caller caller,
      String programme,
      @Nullable String base,
      Quotation quotation,
      byte[] file,
      boolean dryRun) {
    UUID programmeId = programmes.require(caller, programme);
    checkCurrency("base", base);
    String usual = base != null ? base : own(caller, programme);
    return store(programmeId, new ExchangeRateFile(usual, quotation, latest()).read(file), dryRun);
  }

  /** The same with rates as JSON. */
  @Transactional
  @TransactionConfiguration(timeout = LONGEST_SECONDS)
  RatesLoaded put(Caller caller, String programme, RatesBody body, boolean dryRun) {
    UUID programmeId = programmes.require(caller, programme);
    return store(programmeId, body.rates(own(caller, programme), latest()), dryRun);
  }

  private @Nullable String own(Caller caller, String programme) {
    return programmes.get(caller, programme).content().currency();
  }

  private LocalDate latest() {
    return today().plusDays(DAYS_AHEAD);
  }

  /**
   * What a list of rates is narrowed to; null leaves it wide.
   *
   * @param from first day
   * @param to last day
   */
  record Narrowing(@Nullable String currency, @Nullable LocalDate from, @Nullable LocalDate to) {}

  /** Latest first, then by currency and base. */
  @Transactional
  List<ExchangeRate> list(
      Caller caller, String programme, Narrowing narrowing, int from, int count) {
    UUID programmeId = programmes.require(caller, programme);
    checkCurrency("currency", narrowing.currency());
    StringBuilder where = new StringBuilder(" where programme_id = ?");
    List<@Nullable Object> parameters = new ArrayList<>(List.of(programmeId));
    if (narrowing.currency() != null) {
      where.append(" and currency = ?");
      parameters.add(narrowing.currency());
    }
    if (narrowing.from() != null) {
      where.append(" and rate_date >= ?");
      parameters.add(narrowing.from());
    }
    if (narrowing.to() != null) {
      where.append(" and rate_date <= ?");
      parameters.add(narrowing.to());
    }
    parameters.add(count);
    parameters.add(from);
    return sql.query(
        ExchangeRates::rate,
        "select rate_date, currency, base, rate, quotation from exchange_rate"
            + where
            + " order by rate_date desc, currency, base limit ? offset ?",
        parameters.toArray());
  }

  /** Deletes all rates of a day. */
  @Transactional
  void delete(Caller caller, String programme, LocalDate date) {
    UUID programmeId = programmes.require(caller, programme);
    int gone =
        sql.update(
            "delete from exchange_rate where programme_id = ? and rate_date = ?",
            programmeId,
            date);
    if (gone == 0) {
      throw ProblemException.notFound("exchange rate of", date.toString());
    }
  }

  /**
   * Tells an amount in another currency, by the last rates on or before a day.
   *
   * @param amount in {@code from}
   * @param from ISO 4217
   * @param to ISO 4217
   * @return the amount and the rates it was converted by; empty if no rates lead from one currency
   *     to the other on that day
   */
  @Transactional
  public Optional<ConvertedMoney> convert(
      Caller caller, String programme, BigDecimal amount, String from, String to, LocalDate date) {
    UUID programmeId = programmes.require(caller, programme);
    if (from.equals(to)) {
      return Optional.of(converted(amount, from, to, date, amount, List.of()));
    }
    for (String base : bases(caller, programme, programmeId)) {
      Optional<ExchangeRate> up = last(programmeId, base, from, date);
      Optional<ExchangeRate> down = last(programmeId, base, to, date);
      if ((from.equals(base) || up.isPresent()) && (to.equals(base) || down.isPresent())) {
        BigDecimal inBase = up.map(rate -> rate.toBase(amount)).orElse(amount);
        BigDecimal result = down.map(rate -> rate.fromBase(inBase)).orElse(inBase);
        List<ExchangeRate> used = new ArrayList<>();
        up.ifPresent(used::add);
        down.ifPresent(used::add);
        return Optional.of(converted(amount, from, to, date, result, used));
      }
    }
    return Optional.empty();
  }

  /**
   * What one of a currency is worth in another, by the last rates on or before a day. Amounts are
   * told with few decimals, so a weak currency is converted by the million.
   *
   * @return with twelve decimals at the most; empty if no rates lead from one to the other
   */
  @Transactional
  public Optional<BigDecimal> factor(
      Caller caller, String programme, String from, String to, LocalDate date) {
    return convert(caller, programme, BigDecimal.ONE.movePointRight(A_MILLION), from, to, date)
        .map(converted -> converted.result().movePointLeft(A_MILLION));
  }

  /**
   * The last rates on or before each of some days, of every currency in every base: for comparing
   * many amounts at once. One query, however many days and currencies there are.
   *
   * @return by day; rates in the programme's own currency first, then by base and currency
   */
  @Transactional
  public Map<LocalDate, List<ExchangeRate>> lastOn(
      Caller caller, String programme, Collection<LocalDate> days) {
    UUID programmeId = programmes.require(caller, programme);
    Map<LocalDate, List<ExchangeRate>> last = new TreeMap<>();
    days.forEach(day -> last.put(day, new ArrayList<>()));
    if (last.isEmpty()) {
      return last;
    }
    List<@Nullable Object> parameters = new ArrayList<>(last.keySet());
    parameters.add(programmeId);
    parameters.add(programmeId);
    sql.query(
            row -> new DatedRate(row.getObject(6, LocalDate.class), rate(row)),
            "select r.rate_date, r.currency, r.base, r.rate, r.quotation, d.asked from (values "
                + String.join(", ", Collections.nCopies(last.size(), "(cast(? as date))"))
                + ") d(asked)"
                + " cross join (select distinct base, currency from exchange_rate"
                + " where programme_id = ?) p"
                + " join exchange_rate r on r.programme_id = ? and r.base = p.base"
                + " and r.currency = p.currency and r.rate_date = (select max(x.rate_date)"
                + " from exchange_rate x where x.programme_id = r.programme_id"
                + " and x.base = p.base and x.currency = p.currency and x.rate_date <= d.asked)"
                + " order by r.base, r.currency",
            parameters.toArray())
        .forEach(found -> last.getOrDefault(found.day(), new ArrayList<>()).add(found.rate()));
    String own = own(caller, programme);
    last.values().forEach(rates -> rates.sort(Comparator.comparing(r -> !r.base().equals(own))));
    return last;
  }

  private record DatedRate(LocalDate day, ExchangeRate rate) {}

  /** The last day for which rates may be asked for without one: today. */
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  static void checkCurrency(String parameter, @Nullable String code) {
    if (code != null && !CodeList.CURRENCY.contains(code)) {
      throw ProblemException.invalid(
          FieldError.parameter(parameter, CodeList.CURRENCY.complaint()));
    }
  }

  static ProblemException noRate(String from, String to, LocalDate date) {
    return new ProblemException(
        ProblemType.CANNOT_CONVERT,
        "No exchange rates lead from " + from + " to " + to + " on " + date + " or before.",
        List.of(
            FieldError.parameter(
                "date", "should be a day on or after a rate of both currencies in the same base")));
  }

  /** The programme's own currency first, then the others in the order of the alphabet. */
  private Set<String> bases(Caller caller, String programme, UUID programmeId) {
    Set<String> bases = new LinkedHashSet<>();
    String own = own(caller, programme);
    if (own != null) {
      bases.add(own);
    }
    bases.addAll(
        sql.query(
            row -> row.getString(1),
            "select distinct base from exchange_rate where programme_id = ? order by base",
            programmeId));
    return bases;
  }

  private Optional<ExchangeRate> last(
      UUID programmeId, String base, String currency, LocalDate date) {
    return sql
        .query(
            ExchangeRates::rate,
            "select rate_date, currency, base, rate, quotation from exchange_rate"
                + " where programme_id = ? and base = ? and currency = ? and rate_date <= ?"
                + " order by rate_date desc limit 1",
            programmeId,
            base,
            currency,
            date)
        .stream()
        .findFirst();
  }

  private RatesLoaded store(UUID programmeId, List<ExchangeRate> rates, boolean dryRun) {
    int replaced =
        sql.updateAll(
            "delete from exchange_rate"
                + " where programme_id = ? and base = ? and currency = ? and rate_date = ?",
            rates.size(),
            i -> key(programmeId, rates.get(i)));
    sql.insert(
        "insert into exchange_rate (programme_id, rate_date, currency, base, rate, quotation)",
        rates.size(),
        i -> row(programmeId, rates.get(i)));
    if (dryRun) {
      QuarkusTransaction.setRollbackOnly();
    }
    Set<LocalDate> dates = new HashSet<>();
    rates.forEach(rate -> dates.add(rate.date()));
    return new RatesLoaded(rates.size(), dates.size(), replaced, dryRun);
  }

  private static @Nullable Object[] key(UUID programmeId, ExchangeRate rate) {
    return new @Nullable Object[] {programmeId, rate.base(), rate.currency(), rate.date()};
  }

  private static @Nullable Object[] row(UUID programmeId, ExchangeRate rate) {
    return new @Nullable Object[] {
      programmeId, rate.date(), rate.currency(), rate.base(), rate.rate(), rate.quotation().name()
    };
  }

  private static ExchangeRate rate(ResultSet row) throws SQLException {
    BigDecimal rate = row.getBigDecimal(4).stripTrailingZeros();
    return new ExchangeRate(
        row.getObject(1, LocalDate.class),
        row.getString(2),
        row.getString(3),
        rate.scale() < 0 ? rate.setScale(0) : rate,
        Quotation.valueOf(row.getString(5)));
  }

  private static ConvertedMoney converted(
      BigDecimal amount,
      String from,
      String to,
      LocalDate date,
      BigDecimal result,
      List<ExchangeRate> rates) {
    BigDecimal rounded = result.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return new ConvertedMoney(
        amount, from, to, date, rounded.scale() < 0 ? rounded.setScale(0) : rounded, rates);
  }
}
