package org.linkwright.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linkwright.exchange.SheetDerivation.Names;
import org.linkwright.meetings.EventPlace;
import org.linkwright.meetings.MeetingRequest;
import org.linkwright.meetings.MeetingRequests;
import org.linkwright.meetings.Participant;
import org.linkwright.meetings.Participants;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Buyers;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Requirements;
import org.linkwright.registry.Supplier;
import org.linkwright.registry.Suppliers;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/**
 * The kinds of files there are, and the names of columns that are not the paths of their values.
 */
@ApplicationScoped
class Kinds {

  private static final Names SUPPLIER =
      Names.of(
          "turnover.amount", "turnover",
          "turnover.currency", "turnoverCurrency",
          "maturity.strategicIntent", "strategicIntent",
          "maturity.changeCapability", "changeCapability",
          "maturity.linkages", "linkages");

  private static final Names REQUIREMENT =
      Names.of(
          "classification.scheme", "scheme",
          "classification.code", "code",
          "volume.value", "quantity",
          "volume.unit", "unit",
          "volume.period", "period",
          "value.amount", "value",
          "value.currency", "currency");

  private static final Map<String, Names> SUPPLIER_LISTS =
      Map.of(
          "capabilities",
          Names.of(
                  "classification.scheme", "scheme",
                  "classification.code", "code",
                  "capacity.value", "capacity",
                  "capacity.period", "period",
                  "minimumOrder.value", "minimumOrder",
                  "price.minimum", "priceMinimum",
                  "price.maximum", "priceMaximum",
                  "price.currency", "currency")
              .shared("unit", "capacity.unit", "minimumOrder.unit", "price.per"),
          "certificates",
          Names.of("", "validFrom"));

  private static final Map<String, Names> REQUIREMENT_LISTS =
      Map.ofEntries(
          Map.entry(
              "criteria:certificate",
              Names.of("standard", "subject", "minimumVerification", "verification")),
          Map.entry("criteria:process", Names.of("process", "subject")),
          Map.entry(
              "criteria:capacity",
              Names.of(
                  "minimum.value", "value", "minimum.unit", "unit", "minimum.period", "period")),
          Map.entry("criteria:leadTime", Names.of("maximumDays", "value")),
          Map.entry(
              "criteria:priceCeiling",
              Names.of("maximum.amount", "value", "maximum.currency", "currency", "per", "unit")),
          Map.entry("criteria:deliveryRegion", Names.of("region", "subject")),
          Map.entry("criteria:distance", Names.of("maximumKilometres", "value")),
          Map.entry("criteria:language", Names.of("language", "subject")),
          Map.entry("criteria:maturity", Names.of("dimension", "subject", "minimumStage", "value")),
          Map.entry(
              "criteria:turnover",
              Names.of("minimum.amount", "value", "minimum.currency", "currency")),
          Map.entry("criteria:yearsInBusiness", Names.of("minimumYears", "value")),
          Map.entry("criteria:attribute", Names.of("attribute", "subject", "", "value")));

  private static final Names PARTICIPANT =
      Names.of(
          "online.timeZone", "onlineTimeZone",
          "online.from", "onlineFrom",
          "online.until", "onlineUntil");

  private final List<Kind<String, ?>> ofProgramme = new ArrayList<>();
  private final List<Kind<EventPlace, ?>> ofEvent = new ArrayList<>();

  Kinds(
      Suppliers suppliers,
      Buyers buyers,
      Requirements requirements,
      Participants participants,
      MeetingRequests meetingRequests) {
    ofProgramme.addAll(
        Kind.of(
            "suppliers",
            "supplier",
            Supplier.class,
            suppliers,
            Supplier::externalId,
            SUPPLIER,
            SUPPLIER_LISTS,
            List.of()));
    ofProgramme.addAll(
        Kind.of(
            "buyers",
            "buyer",
            Buyer.class,
            buyers,
            Buyer::externalId,
            Names.NONE,
            Map.of(),
            names(ofProgramme)));
    ofProgramme.addAll(
        Kind.of(
            "requirements",
            "requirement",
            Requirement.class,
            requirements,
            Requirement::externalId,
            REQUIREMENT,
            REQUIREMENT_LISTS,
            names(ofProgramme)));
    ofEvent.addAll(
        Kind.of(
            "participants",
            "participant",
            Participant.class,
            participants,
            Participant::externalId,
            PARTICIPANT,
            Map.of(),
            List.of()));
    ofEvent.addAll(
        Kind.of(
            "requests",
            "request",
            MeetingRequest.class,
            meetingRequests,
            MeetingRequest::externalId,
            Names.NONE,
            Map.of(),
            names(ofEvent)));
  }

  /**
   * @throws ProblemException {@code not-found} with the names there are
   */
  Kind<String, ?> ofProgramme(String name) {
    return named(name, ofProgramme);
  }

  /**
   * @throws ProblemException {@code not-found} with the names there are
   */
  Kind<EventPlace, ?> ofEvent(String name) {
    return named(name, ofEvent);
  }

  /** A kind of either. */
  Kind<?, ?> any(String name) {
    return names(ofEvent).contains(name) ? ofEvent(name) : ofProgramme(name);
  }

  private static <P> List<String> names(List<Kind<P, ?>> kinds) {
    return kinds.stream().<String>map(Kind::name).toList();
  }

  private static <P> Kind<P, ?> named(String name, List<Kind<P, ?>> kinds) {
    return kinds.stream()
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.NOT_FOUND,
                    "There are no files of the kind \""
                        + name
                        + "\"; the kinds are "
                        + kinds.stream().map(Kind::name).collect(Collectors.joining(", "))
                        + "."));
  }
}
