package org.linkwright.fit;

import java.math.BigDecimal;
import java.util.List;
import org.linkwright.shared.BoundedDecimal;
import org.linkwright.shared.MaturityDimension;
import org.linkwright.shared.Money;
import org.linkwright.shared.Rate;
import org.linkwright.shared.UnitOfMeasure;
import org.linkwright.shared.VerificationLevel;

/** What a criterion asks of a supplier: one record for each kind. */
public sealed interface Condition {

  /** The kind of criterion. */
  CriterionKind kind();

  /** What is required, for people and as a number. */
  Stated required();

  /** What is asked of one capability, out of those that match the requirement's classification. */
  sealed interface OfCapability extends Condition {}

  /** What is asked of the supplier as a whole. */
  sealed interface OfSupplier extends Condition {}

  /** What is asked of a free attribute. */
  sealed interface OfAttribute extends OfSupplier {

    /** The attribute; letter case, spaces and hyphens do not matter. */
    String name();
  }

  /**
   * The supplier makes or does what the code says. Every requirement implies it, as a mandatory
   * criterion; it cannot be listed.
   *
   * @param code the requirement's classification
   */
  record Classified(ClassificationCode code) implements Condition {

    @Override
    public CriterionKind kind() {
      return CriterionKind.CLASSIFICATION;
    }

    @Override
    public Stated required() {
      return Stated.text(code.text());
    }
  }

  /**
   * The supplier holds a certificate that is valid when the requirement starts.
   *
   * @param standard the standard; with a version, only that version meets it
   * @param minimumLevel the weakest verification that meets it
   */
  record HoldsCertificate(Standard standard, VerificationLevel minimumLevel) implements OfSupplier {

    @Override
    public CriterionKind kind() {
      return CriterionKind.CERTIFICATE;
    }

    @Override
    public Stated required() {
      return Stated.text(
          minimumLevel == VerificationLevel.CLAIMED
              ? standard.text()
              : standard.text() + ", at least " + minimumLevel.word());
    }
  }

  /**
   * The capability includes a process, such as die casting.
   *
   * @param process its name; letter case, spaces and hyphens do not matter
   */
  record MastersProcess(String process) implements OfCapability {

    /**
     * @throws IllegalArgumentException if the name is blank
     */
    public MastersProcess {
      process = Words.notBlank("process", process);
    }

    @Override
    public CriterionKind kind() {
      return CriterionKind.PROCESS;
    }

    @Override
    public Stated required() {
      return Stated.text(process);
    }
  }

  /**
   * The capability yields at least so much per period.
   *
   * @param rate above zero
   */
  record CapacityAtLeast(Rate rate) implements OfCapability {

    /**
     * @throws org.linkwright.shared.AmountOutOfRangeException if the rate is zero
     */
    public CapacityAtLeast {
      BoundedDecimal.positive(rate.quantity().value());
    }

    @Override
    public CriterionKind kind() {
      return CriterionKind.CAPACITY;
    }

    @Override
    public Stated required() {
      return new Stated(
          "at least " + rate.text(),
          rate.quantity().value(),
          Stated.unitOf(rate.unit(), rate.per()));
    }
  }

  /**
   * The capability delivers within so many days of an order.
   *
   * @param days calendar days, above zero
   */
  record LeadTimeAtMost(int days) implements OfCapability {

    /**
     * @throws IllegalArgumentException if the days are not above zero
     */
    public LeadTimeAtMost {
      if (days <= 0) {
        throw new IllegalArgumentException("The lead time must be at least one day.");
      }
    }

    @Override
    public CriterionKind kind() {
      return CriterionKind.LEAD_TIME;
    }

    @Override
    public Stated required() {
      return Stated.days(days).prefixed("at most ");
    }
  }

  /**
   * The capability costs no more per unit.
   *
   * @param ceiling the highest price of one unit, above zero
   * @param unit the unit that the price is for
   */
  record PriceAtMost(Money ceiling, UnitOfMeasure unit) implements OfCapability {

    /**
     * @throws org.linkwright.shared.AmountOutOfRangeException if the price is not above zero
     */
    public PriceAtMost {
      BoundedDecimal.positive(ceiling.amount());
    }

    @Override
    public CriterionKind kind() {
      return CriterionKind.PRICE_CEILING;
    }

    @Override
    public Stated required() {
      return new Stated(
          "at most " + ceiling.text() + " per " + unit.singular(),
          ceiling.amount(),
          Stated.unitOf(ceiling.currency(), unit));
    }
  }

  /** The capability delivers to a country or to a part of one. */
  record DeliversTo(Region region) implements OfCapability {

    @Override
    public CriterionKind kind() {
      return CriterionKind.DELIVERY_REGION;
    }

    @Override
    public Stated required() {
      return Stated.text(region.code());
    }
  }

  /**
   * A site of the capability is within so many kilometres of each place where it is needed, as the
   * crow flies.
   *
   * @param kilometres above zero
   * @param places one at least
   */
  record DistanceAtMost(BigDecimal kilometres, List<GeoPoint> places) implements OfCapability {

    /** Tenths of a kilometre from a site to the farthest of the places. */
    long farthestTenths(SiteFacts site) {
      long farthest = 0;
      for (GeoPoint place : places) {
        farthest = Math.max(farthest, site.location().tenthsTo(place));
      }
      return farthest;
    }

    /** Kilometres from a site to the farthest of the places. */
    BigDecimal farthest(SiteFacts site) {
      return BigDecimal.valueOf(farthestTenths(site), 1);
    }

    /**
     * @throws IllegalArgumentException if the distance is not above zero or there is no place
     */
    public DistanceAtMost {
      kilometres = BoundedDecimal.positive(kilometres);
      places = List.copyOf(places);
      if (places.isEmpty()) {
        throw new IllegalArgumentException("A distance is asked from one place at least.");
      }
    }

    @Override
    public CriterionKind kind() {
      return CriterionKind.DISTANCE;
    }

    @Override
    public Stated required() {
      return Stated.kilometres(kilometres).prefixed("at most ");
    }
  }

  /** The supplier can be dealt with in a language. */
  record SpeaksLanguage(Language language) implements OfSupplier {

    @Override
    public CriterionKind kind() {
      return CriterionKind.LANGUAGE;
    }

    @Override
    public Stated required() {
      return Stated.text(language.name());
    }
  }

  /**
   * The supplier has reached a stage of maturity.
   *
   * @param stage 1 to 3
   */
  record MaturityAtLeast(MaturityDimension dimension, int stage) implements OfSupplier {

    /**
     * @throws IllegalArgumentException if the stage is not 1, 2 or 3
     */
    public MaturityAtLeast {
      MaturityDimension.checkStage(stage);
    }

    @Override
    public CriterionKind kind() {
      return CriterionKind.MATURITY;
    }

    @Override
    public Stated required() {
      return new Stated("at least stage " + stage, BigDecimal.valueOf(stage), Stated.STAGES);
    }
  }

  /**
   * The supplier turns over at least so much per year.
   *
   * @param minimum above zero
   */
  record TurnoverAtLeast(Money minimum) implements OfSupplier {

    /**
     * @throws org.linkwright.shared.AmountOutOfRangeException if the minimum is not above zero
     */
    public TurnoverAtLeast {
      BoundedDecimal.positive(minimum.amount());
    }

    @Override
    public CriterionKind kind() {
      return CriterionKind.MINIMUM_TURNOVER;
    }

    @Override
    public Stated required() {
      return Stated.money(minimum).prefixed("at least ");
    }
  }

  /**
   * The supplier has been in business for so many full years when the requirement starts.
   *
   * @param years above zero
   */
  record YearsInBusinessAtLeast(int years) implements OfSupplier {

    /**
     * @throws IllegalArgumentException if the years are not above zero
     */
    public YearsInBusinessAtLeast {
      if (years <= 0) {
        throw new IllegalArgumentException("The years in business must be at least one.");
      }
    }

    @Override
    public CriterionKind kind() {
      return CriterionKind.MINIMUM_YEARS;
    }

    @Override
    public Stated required() {
      return Stated.years(years).prefixed("at least ");
    }
  }

  /** How a number is compared. */
  enum NumberComparison {
    AT_LEAST("at least "),
    AT_MOST("at most "),
    EQUAL("exactly ");

    private final String words;

    NumberComparison(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /** How a text is compared; letter case and extra spaces do not matter. */
  enum TextComparison {
    EQUAL(""),
    CONTAINS("containing ");

    private final String words;

    TextComparison(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /**
   * A free attribute of the supplier is a number in a range.
   *
   * @param name the attribute; letter case, spaces and hyphens do not matter
   * @param value within {@link BoundedDecimal}, possibly negative
   */
  record NumberAttribute(String name, NumberComparison comparison, BigDecimal value)
      implements OfAttribute {

    /**
     * @throws IllegalArgumentException if the name is blank or the number has too many digits
     */
    public NumberAttribute {
      name = Words.notBlank("attribute", name);
      value = BoundedDecimal.of(value);
    }

    @Override
    public CriterionKind kind() {
      return CriterionKind.ATTRIBUTE;
    }

    @Override
    public Stated required() {
      return Stated.number(value).prefixed(comparison.words());
    }
  }

  /** A free attribute of the supplier is yes, or is no. */
  record BooleanAttribute(String name, boolean value) implements OfAttribute {

    /**
     * @throws IllegalArgumentException if the name is blank
     */
    public BooleanAttribute {
      name = Words.notBlank("attribute", name);
    }

    @Override
    public CriterionKind kind() {
      return CriterionKind.ATTRIBUTE;
    }

    @Override
    public Stated required() {
      return Stated.text(new AttributeValue.BooleanValue(value).text());
    }
  }

  /** A free attribute of the supplier is, or contains, a text. */
  record TextAttribute(String name, TextComparison comparison, String value)
      implements OfAttribute {

    /**
     * @throws IllegalArgumentException if name or text is blank
     */
    public TextAttribute {
      name = Words.notBlank("attribute", name);
      value = Words.notBlank("text", value);
    }

    @Override
    public CriterionKind kind() {
      return CriterionKind.ATTRIBUTE;
    }

    @Override
    public Stated required() {
      return Stated.text(comparison.words() + value);
    }
  }
}
