package org.linkwright.registry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Code;
import org.linkwright.shared.CodeList;
import org.linkwright.shared.MaturityDimension;
import org.linkwright.shared.VerificationLevel;

/**
 * One thing a buyer asks of a supplier. A mandatory criterion decides over eligibility and counts 1
 * in the score, whatever its weight; any other counts by its weight, 1 to 100 (1 if left out).
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(name = "certificate", value = Criterion.Certificate.class),
  @JsonSubTypes.Type(name = "process", value = Criterion.NamedProcess.class),
  @JsonSubTypes.Type(name = "capacity", value = Criterion.Capacity.class),
  @JsonSubTypes.Type(name = "leadTime", value = Criterion.LeadTime.class),
  @JsonSubTypes.Type(name = "priceCeiling", value = Criterion.PriceCeiling.class),
  @JsonSubTypes.Type(name = "deliveryRegion", value = Criterion.DeliveryRegion.class),
  @JsonSubTypes.Type(name = "distance", value = Criterion.Distance.class),
  @JsonSubTypes.Type(name = "language", value = Criterion.Language.class),
  @JsonSubTypes.Type(name = "maturity", value = Criterion.MaturityStage.class),
  @JsonSubTypes.Type(name = "turnover", value = Criterion.Turnover.class),
  @JsonSubTypes.Type(name = "yearsInBusiness", value = Criterion.YearsInBusiness.class),
  @JsonSubTypes.Type(name = "attribute", value = Criterion.Attribute.class)
})
@Schema(
    name = "Criterion",
    description = "One thing a buyer asks of a supplier",
    discriminatorProperty = "type",
    oneOf = {
      Criterion.Certificate.class,
      Criterion.NamedProcess.class,
      Criterion.Capacity.class,
      Criterion.LeadTime.class,
      Criterion.PriceCeiling.class,
      Criterion.DeliveryRegion.class,
      Criterion.Distance.class,
      Criterion.Language.class,
      Criterion.MaturityStage.class,
      Criterion.Turnover.class,
      Criterion.YearsInBusiness.class,
      Criterion.Attribute.class
    },
    discriminatorMapping = {
      @DiscriminatorMapping(value = "certificate", schema = Criterion.Certificate.class),
      @DiscriminatorMapping(value = "process", schema = Criterion.NamedProcess.class),
      @DiscriminatorMapping(value = "capacity", schema = Criterion.Capacity.class),
      @DiscriminatorMapping(value = "leadTime", schema = Criterion.LeadTime.class),
      @DiscriminatorMapping(value = "priceCeiling", schema = Criterion.PriceCeiling.class),
      @DiscriminatorMapping(value = "deliveryRegion", schema = Criterion.DeliveryRegion.class),
      @DiscriminatorMapping(value = "distance", schema = Criterion.Distance.class),
      @DiscriminatorMapping(value = "language", schema = Criterion.Language.class),
      @DiscriminatorMapping(value = "maturity", schema = Criterion.MaturityStage.class),
      @DiscriminatorMapping(value = "turnover", schema = Criterion.Turnover.class),
      @DiscriminatorMapping(value = "yearsInBusiness", schema = Criterion.YearsInBusiness.class),
      @DiscriminatorMapping(value = "attribute", schema = Criterion.Attribute.class)
    })
public sealed interface Criterion {

  /** Whether a supplier that does not meet it is out of the question; false if left out. */
  Boolean mandatory();

  /** How much it counts in the score if it is not mandatory, 1 to 100. */
  Integer weight();

  /** What a supplier must show to prove that it meets it; null if nothing. */
  @Nullable Evidence evidence();

  /** Holds a certificate that is still valid when supply starts. */
  @Schema(
      name = "CertificateCriterion",
      description = "Holds a certificate that is still valid when supply starts.")
  record Certificate(
      @Schema(defaultValue = "false") Boolean mandatory,
      @Min(1) @Max(100) @Schema(defaultValue = "1") Integer weight,
      @NotBlank @Size(max = 80) @WithLetterOrDigit @Schema(examples = "ISO 9001") String standard,
      @Size(max = 20) @Schema(examples = "2015") @Nullable String version,
      @Nullable VerificationLevel minimumVerification,
      @Valid @Nullable Evidence evidence)
      implements Criterion {

    public Certificate {
      mandatory = isTrue(mandatory);
      weight = weightOrOne(weight);
    }
  }

  /** Masters a process. */
  @Schema(name = "ProcessCriterion", description = "Masters a process.")
  record NamedProcess(
      @Schema(defaultValue = "false") Boolean mandatory,
      @Min(1) @Max(100) @Schema(defaultValue = "1") Integer weight,
      @NotNull @ProcessName @Schema(examples = "injection-moulding") String process,
      @Valid @Nullable Evidence evidence)
      implements Criterion {

    public NamedProcess {
      mandatory = isTrue(mandatory);
      weight = weightOrOne(weight);
    }
  }

  /** Can supply so much in each period. */
  @Schema(name = "CapacityCriterion", description = "Can supply so much in each period.")
  record Capacity(
      @Schema(defaultValue = "false") Boolean mandatory,
      @Min(1) @Max(100) @Schema(defaultValue = "1") Integer weight,
      @NotNull @Valid @AboveZero Volume minimum,
      @Valid @Nullable Evidence evidence)
      implements Criterion {

    public Capacity {
      mandatory = isTrue(mandatory);
      weight = weightOrOne(weight);
    }
  }

  /** Delivers within so many calendar days of the order. */
  @Schema(
      name = "LeadTimeCriterion",
      description = "Delivers within so many calendar days of the order.")
  record LeadTime(
      @Schema(defaultValue = "false") Boolean mandatory,
      @Min(1) @Max(100) @Schema(defaultValue = "1") Integer weight,
      @NotNull @Min(1) @Max(3650) Integer maximumDays,
      @Valid @Nullable Evidence evidence)
      implements Criterion {

    public LeadTime {
      mandatory = isTrue(mandatory);
      weight = weightOrOne(weight);
    }
  }

  /** One unit costs no more than this. */
  @Schema(name = "PriceCeilingCriterion", description = "One unit costs no more than this.")
  record PriceCeiling(
      @Schema(defaultValue = "false") Boolean mandatory,
      @Min(1) @Max(100) @Schema(defaultValue = "1") Integer weight,
      @NotNull @Valid @AboveZero MoneyAmount maximum,
      @NotNull @Code(CodeList.UNIT) @Schema(examples = "H87") String per,
      @Valid @Nullable Evidence evidence)
      implements Criterion {

    public PriceCeiling {
      mandatory = isTrue(mandatory);
      weight = weightOrOne(weight);
    }
  }

  /** Delivers to a country or one of its regions. */
  @Schema(
      name = "DeliveryRegionCriterion",
      description = "Delivers to a country or one of its regions.")
  record DeliveryRegion(
      @Schema(defaultValue = "false") Boolean mandatory,
      @Min(1) @Max(100) @Schema(defaultValue = "1") Integer weight,
      @NotNull @Code(CodeList.DELIVERY_REGION) @Schema(examples = "DE") String region,
      @Valid @Nullable Evidence evidence)
      implements Criterion {

    public DeliveryRegion {
      mandatory = isTrue(mandatory);
      weight = weightOrOne(weight);
    }
  }

  /**
   * Is within so many kilometres of a place, as the crow flies.
   *
   * @param from where it is needed; left out, the delivery locations of the items
   */
  @Schema(
      name = "DistanceCriterion",
      description = "Is within so many kilometres of a place, as the crow flies.")
  record Distance(
      @Schema(defaultValue = "false") Boolean mandatory,
      @Min(1) @Max(100) @Schema(defaultValue = "1") Integer weight,
      @NotNull @Min(1) @Max(20000) @Schema(examples = "150") Integer maximumKilometres,
      @Valid @Nullable Coordinates from,
      @Valid @Nullable Evidence evidence)
      implements Criterion {

    public Distance {
      mandatory = isTrue(mandatory);
      weight = weightOrOne(weight);
    }
  }

  /** Does business in a language. */
  @Schema(name = "LanguageCriterion", description = "Does business in a language.")
  record Language(
      @Schema(defaultValue = "false") Boolean mandatory,
      @Min(1) @Max(100) @Schema(defaultValue = "1") Integer weight,
      @NotNull @Code(CodeList.LANGUAGE) @Schema(examples = "en") String language,
      @Valid @Nullable Evidence evidence)
      implements Criterion {

    public Language {
      mandatory = isTrue(mandatory);
      weight = weightOrOne(weight);
    }
  }

  /** Has reached a stage of maturity in one dimension. */
  @Schema(
      name = "MaturityStageCriterion",
      description = "Has reached a stage of maturity in one dimension.")
  record MaturityStage(
      @Schema(defaultValue = "false") Boolean mandatory,
      @Min(1) @Max(100) @Schema(defaultValue = "1") Integer weight,
      @NotNull MaturityDimension dimension,
      @NotNull @Min(1) @Max(3) Integer minimumStage,
      @Valid @Nullable Evidence evidence)
      implements Criterion {

    public MaturityStage {
      mandatory = isTrue(mandatory);
      weight = weightOrOne(weight);
    }
  }

  /** Turned over at least so much in the last full year. */
  @Schema(
      name = "TurnoverCriterion",
      description = "Turned over at least so much in the last full year.")
  record Turnover(
      @Schema(defaultValue = "false") Boolean mandatory,
      @Min(1) @Max(100) @Schema(defaultValue = "1") Integer weight,
      @NotNull @Valid @AboveZero MoneyAmount minimum,
      @Valid @Nullable Evidence evidence)
      implements Criterion {

    public Turnover {
      mandatory = isTrue(mandatory);
      weight = weightOrOne(weight);
    }
  }

  /** Has been in business for so many full years when supply starts. */
  @Schema(
      name = "YearsInBusinessCriterion",
      description = "Has been in business for so many full years when supply starts.")
  record YearsInBusiness(
      @Schema(defaultValue = "false") Boolean mandatory,
      @Min(1) @Max(100) @Schema(defaultValue = "1") Integer weight,
      @NotNull @Min(1) @Max(500) Integer minimumYears,
      @Valid @Nullable Evidence evidence)
      implements Criterion {

    public YearsInBusiness {
      mandatory = isTrue(mandatory);
      weight = weightOrOne(weight);
    }
  }

  /** A free attribute compares as asked with a value. */
  @Schema(
      name = "AttributeCriterion",
      description = "A free attribute compares as asked with a value.")
  record Attribute(
      @Schema(defaultValue = "false") Boolean mandatory,
      @Min(1) @Max(100) @Schema(defaultValue = "1") Integer weight,
      @NotBlank @Size(max = 60) @WithLetterOrDigit @Schema(examples = "cleanRoomClass")
          String attribute,
      @NotNull Comparison comparison,
      @NotNull @Schema(
              required = true,
              description = "A number, true or false, or a text",
              examples = "8")
          Object value,
      @Valid @Nullable Evidence evidence)
      implements Criterion {

    public Attribute {
      mandatory = isTrue(mandatory);
      weight = weightOrOne(weight);
    }

    @JsonIgnore
    @AssertTrue(
        message =
            "value does not go with this comparison: numbers take AT_LEAST, AT_MOST and EQUAL; true and false take EQUAL; texts take EQUAL and CONTAINS")
    @Schema(hidden = true)
    boolean isComparable() {
      if (value == null || comparison == null) {
        return true;
      }
      return switch (comparison) {
        case AT_LEAST, AT_MOST -> holdsSaneNumber();
        case EQUAL -> value instanceof Boolean || holdsSaneText() || holdsSaneNumber();
        case CONTAINS -> holdsSaneText();
      };
    }

    private boolean holdsSaneText() {
      return value instanceof String text && !text.isBlank() && text.length() <= 500;
    }

    private boolean holdsSaneNumber() {
      return value instanceof Number number && Attributes.Values.isWithinRange(number);
    }
  }

  /** How a free attribute is held against the value asked for. */
  @Schema(name = "AttributeComparison")
  enum Comparison {
    AT_LEAST,
    AT_MOST,
    EQUAL,
    CONTAINS
  }

  private static Boolean isTrue(@Nullable Boolean mandatory) {
    return Boolean.TRUE.equals(mandatory);
  }

  private static Integer weightOrOne(@Nullable Integer weight) {
    return Objects.requireNonNullElse(weight, 1);
  }
}
