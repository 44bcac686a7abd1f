package org.linkwright.registry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.registry.ProfileFacts.Fact;

/**
 * How good one profile is on a day.
 *
 * @param supplier its external id
 * @param asOf the day it is seen on
 * @param completeness 0 to 100 percent: the points of the parts that are there
 * @param sections the points section by section, with what is missing
 * @param freshness 0 to 100 percent, rounded down: the share of facts confirmed in the programme's
 *     period
 * @param freshSince first day of that period
 * @param facts how many facts the profile holds
 * @param confirmedFacts how many of them were confirmed in the period
 * @param stale whether that is less than half of them
 * @param staleFacts those not confirmed in the period, those never confirmed first, then the oldest
 * @param expired certificates that are not valid any more
 * @param expiring certificates that run out within the days asked for, the next first
 */
@Schema(description = "How complete and how fresh a profile is, and what is stale or runs out")
public record SupplierQuality(
    @Schema(description = "External id", examples = "S-001") String supplier,
    @Schema(examples = "Moravia Moulding s.r.o.") String name,
    LocalDate asOf,
    @Schema(description = "0 to 100 percent", examples = "64") int completeness,
    List<Section> sections,
    @Schema(
            description = "Share of facts confirmed in the programme's period, 0 to 100 percent",
            examples = "40")
        int freshness,
    @Schema(description = "First day of that period") LocalDate freshSince,
    @Schema(description = "How many facts the profile holds", examples = "25") int facts,
    @Schema(description = "How many of them were confirmed in the period", examples = "10")
        int confirmedFacts,
    @Schema(description = "Whether less than half of them were") boolean stale,
    @Schema(description = "Those never confirmed first, then the oldest")
        List<StaleFact> staleFacts,
    @Schema(description = "Certificates that are not valid any more")
        List<EndOfCertificate> expired,
    @Schema(description = "Certificates that run out within the days asked for, the next first")
        List<EndOfCertificate> expiring) {

  /**
   * A section of the profile.
   *
   * @param points what it has
   * @param of what it can have
   */
  @Schema(name = "ProfileSection", description = "A section of a profile, and what it lacks")
  public record Section(
      @Schema(examples = "SITES") String section,
      @Schema(examples = "4") int points,
      @Schema(examples = "10") int of,
      List<MissingPart> missing) {}

  /**
   * A part that is missing.
   *
   * @param pointer JSON pointer to where it would stand
   * @param points what it would add to the completeness, in percent
   */
  @Schema(description = "A part that is missing, and what it would add to the completeness")
  public record MissingPart(
      @Schema(examples = "machines") String part,
      @Schema(examples = "/machines") String pointer,
      @Schema(examples = "4") int points) {}

  /**
   * A fact that nobody has confirmed in the period.
   *
   * @param pointer JSON pointer into the profile
   * @param confirmedOn when it was last confirmed; absent if it never was
   * @param source where it came from; absent if that is not known
   */
  @Schema(description = "A fact that nobody has confirmed in the period")
  public record StaleFact(
      @Schema(examples = "/employees") String pointer,
      @Nullable LocalDate confirmedOn,
      @Nullable String source) {}

  /**
   * A certificate and its last day.
   *
   * @param pointer JSON pointer into the profile
   * @param sites ids of the sites it covers
   * @param daysLeft from the day it is seen on to its last day; negative once it is over
   * @param renewed whether another certificate of the same standard is valid for longer
   */
  @Schema(name = "EndOfCertificate", description = "A certificate and its last day")
  public record EndOfCertificate(
      @Schema(examples = "/certificates/0") String pointer,
      @Schema(examples = "ISO 9001") String standard,
      List<String> sites,
      LocalDate validUntil,
      @Schema(examples = "45") long daysLeft,
      boolean renewed) {}

  private static final Comparator<StaleFact> OLDEST_FIRST =
      Comparator.comparing(
          StaleFact::confirmedOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

  /**
   * @param period how long facts are fresh and how far ends of certificates are looked ahead
   */
  static SupplierQuality of(Supplier supplier, QualityPeriod period) {
    ProfileMeasure measure = ProfileMeasure.of(supplier);
    List<StaleFact> stale = staleFacts(supplier, period);
    int fresh = measure.facts() - stale.size();
    List<EndOfCertificate> ends = ends(supplier, measure, period);
    return new SupplierQuality(
        supplier.externalId(),
        supplier.name(),
        period.asOf(),
        measure.completeness(),
        sections(supplier),
        fresh * 100 / measure.facts(),
        period.freshSince(),
        measure.facts(),
        fresh,
        fresh * 2 < measure.facts(),
        stale,
        ends.stream().filter(end -> end.daysLeft() < 0).toList(),
        ends.stream().filter(end -> end.daysLeft() >= 0).toList());
  }

  private static List<Section> sections(Supplier supplier) {
    List<Section> sections = new ArrayList<>();
    for (ProfilePart.Section section : ProfilePart.Section.values()) {
      List<ProfilePart> parts =
          ProfilePart.ALL.stream().filter(part -> part.section() == section).toList();
      List<MissingPart> missing =
          parts.stream()
              .filter(part -> !part.isThere().test(supplier))
              .map(part -> new MissingPart(part.name(), part.pointer(), part.points()))
              .toList();
      int of = parts.stream().mapToInt(ProfilePart::points).sum();
      int lost = missing.stream().mapToInt(MissingPart::points).sum();
      sections.add(new Section(section.name(), of - lost, of, missing));
    }
    return sections;
  }

  private static List<StaleFact> staleFacts(Supplier supplier, QualityPeriod period) {
    return ProfileFacts.of(supplier).all().stream()
        .filter(fact -> !period.isFresh(fact.provenance().confirmedOn()))
        .map(SupplierQuality::stale)
        .sorted(OLDEST_FIRST)
        .toList();
  }

  private static StaleFact stale(Fact fact) {
    return new StaleFact(
        fact.pointer(), fact.provenance().confirmedOn(), fact.provenance().source());
  }

  private static List<EndOfCertificate> ends(
      Supplier supplier, ProfileMeasure measure, QualityPeriod period) {
    List<EndOfCertificate> ends = new ArrayList<>();
    for (int i = 0; i < supplier.certificates().size(); i++) {
      Certificate certificate = supplier.certificates().get(i);
      LocalDate end = certificate.validUntil();
      if (end != null && !end.isAfter(period.lookedAheadUntil())) {
        LocalDate held = measure.standards().get(Suppliers.canonical(certificate.standard()));
        ends.add(
            new EndOfCertificate(
                "/certificates/" + i,
                certificate.standard(),
                certificate.sites(),
                end,
                ChronoUnit.DAYS.between(period.asOf(), end),
                Objects.requireNonNull(held).isAfter(end)));
      }
    }
    ends.sort(Comparator.comparing(EndOfCertificate::validUntil));
    return ends;
  }
}
