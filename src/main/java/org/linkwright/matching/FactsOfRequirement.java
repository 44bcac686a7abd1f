package org.linkwright.matching;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.linkwright.fit.Condition;
import org.linkwright.fit.Criterion;
import org.linkwright.fit.ExchangeTable;
import org.linkwright.fit.GeoPoint;
import org.linkwright.fit.Importance;
import org.linkwright.fit.Language;
import org.linkwright.fit.Region;
import org.linkwright.fit.RequirementFacts;
import org.linkwright.fit.Standard;
import org.linkwright.registry.Criterion.Attribute;
import org.linkwright.registry.Criterion.Capacity;
import org.linkwright.registry.Criterion.Certificate;
import org.linkwright.registry.Criterion.DeliveryRegion;
import org.linkwright.registry.Criterion.Distance;
import org.linkwright.registry.Criterion.LeadTime;
import org.linkwright.registry.Criterion.MaturityStage;
import org.linkwright.registry.Criterion.NamedProcess;
import org.linkwright.registry.Criterion.PriceCeiling;
import org.linkwright.registry.Criterion.Turnover;
import org.linkwright.registry.Criterion.YearsInBusiness;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.RequirementItem;
import org.linkwright.shared.UnitOfMeasure;
import org.linkwright.shared.VerificationLevel;

/**
 * What fit looks at in a requirement. The facts go by the external id, criteria by their JSON
 * pointer in the requirement.
 */
final class FactsOfRequirement {

  private FactsOfRequirement() {}

  /**
   * @param requirement as the registry takes it in; every valid one with a classification has facts
   * @param rates what currencies are worth on the day it starts
   */
  static RequirementFacts of(Requirement requirement, ExchangeTable rates) {
    return new RequirementFacts(
        requirement.externalId(),
        FactValues.code(requireNonNull(requirement.classification())),
        requirement.volume() == null ? null : FactValues.rate(requirement.volume()),
        requirement.startDate(),
        requirement.endDate(),
        rates,
        TextWords.of(requirement),
        criteria(requirement));
  }

  private static List<Criterion> criteria(Requirement requirement) {
    List<Criterion> facts = new ArrayList<>();
    for (org.linkwright.registry.Criterion criterion : requirement.criteria()) {
      Condition condition =
          criterion instanceof Distance asked
              ? distance(asked, requirement.items())
              : condition(criterion);
      facts.add(new Criterion("/criteria/" + facts.size(), importance(criterion), condition));
    }
    return facts;
  }

  private static Condition distance(Distance asked, List<RequirementItem> items) {
    List<GeoPoint> places =
        asked.from() != null
            ? List.of(FactValues.point(asked.from()))
            : items.stream()
                .map(RequirementItem::deliveryLocation)
                .filter(Objects::nonNull)
                .map(FactValues::point)
                .distinct()
                .toList();
    return new Condition.DistanceAtMost(BigDecimal.valueOf(asked.maximumKilometres()), places);
  }

  private static Importance importance(org.linkwright.registry.Criterion criterion) {
    return criterion.mandatory() ? Importance.mandatory() : Importance.weighted(criterion.weight());
  }

  private static Condition condition(org.linkwright.registry.Criterion criterion) {
    if (criterion instanceof Certificate asked) {
      return new Condition.HoldsCertificate(
          new Standard(asked.standard(), asked.version()),
          requireNonNullElse(asked.minimumVerification(), VerificationLevel.CLAIMED));
    }
    if (criterion instanceof NamedProcess asked) {
      return new Condition.MastersProcess(asked.process());
    }
    if (criterion instanceof Capacity asked) {
      return new Condition.CapacityAtLeast(FactValues.rate(asked.minimum()));
    }
    if (criterion instanceof LeadTime asked) {
      return new Condition.LeadTimeAtMost(asked.maximumDays());
    }
    if (criterion instanceof PriceCeiling asked) {
      return new Condition.PriceAtMost(
          FactValues.money(asked.maximum()), UnitOfMeasure.parse(asked.per()));
    }
    if (criterion instanceof DeliveryRegion asked) {
      return new Condition.DeliversTo(new Region(asked.region()));
    }
    if (criterion instanceof org.linkwright.registry.Criterion.Language asked) {
      return new Condition.SpeaksLanguage(new Language(asked.language()));
    }
    if (criterion instanceof MaturityStage asked) {
      return new Condition.MaturityAtLeast(asked.dimension(), asked.minimumStage());
    }
    if (criterion instanceof Turnover asked) {
      return new Condition.TurnoverAtLeast(FactValues.money(asked.minimum()));
    }
    if (criterion instanceof YearsInBusiness asked) {
      return new Condition.YearsInBusinessAtLeast(asked.minimumYears());
    }
    if (criterion instanceof Attribute asked) {
      return attribute(asked);
    }
    throw new IllegalArgumentException("No condition for " + criterion);
  }

  private static Condition attribute(Attribute asked) {
    String comparison = asked.comparison().name();
    if (asked.value() instanceof Boolean truth) {
      return new Condition.BooleanAttribute(asked.attribute(), truth);
    }
    if (asked.value() instanceof Number number) {
      BigDecimal value = FactValues.number(number);
      return new Condition.NumberAttribute(
          asked.attribute(), Condition.NumberComparison.valueOf(comparison), value);
    }
    return new Condition.TextAttribute(
        asked.attribute(), Condition.TextComparison.valueOf(comparison), asked.value().toString());
  }
}
