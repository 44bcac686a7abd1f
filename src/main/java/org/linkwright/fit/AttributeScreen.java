package org.linkwright.fit;

/** {@link AttributeJudge} in numbers. */
final class AttributeScreen implements SupplierScreens.Sieve {

  /** What a value earns by itself. */
  private interface Comparison {
    int of(ScreenedAttributes attributes, int at);
  }

  private final int name;
  private final Comparison comparison;
  private final AssuranceScale assurance;

  AttributeScreen(
      Condition.OfAttribute asked, FitRules rules, AssuranceScale assurance, Lexicons lexicons) {
    this.name = lexicons.attributes.number(Words.key(asked.name()));
    this.comparison = comparison(asked, rules);
    this.assurance = assurance;
  }

  @Override
  public int of(ScreenedSupplier supplier) {
    ScreenedAttributes attributes = supplier.attributes;
    int at = attributes.find(name);
    return at == ScreenedAttributes.NOT_FOUND
        ? Earned.NOTHING
        : assurance.counted(
            comparison.of(attributes, at), attributes.level(at), attributes.day(at));
  }

  private static Comparison comparison(Condition.OfAttribute asked, FitRules rules) {
    if (asked instanceof Condition.NumberAttribute number) {
      return number(number, rules);
    }
    if (asked instanceof Condition.BooleanAttribute yesOrNo) {
      return (attributes, at) ->
          Earned.metOrNothing(
              attributes.value(at) instanceof AttributeValue.BooleanValue stated
                  && stated.value() == yesOrNo.value());
    }
    if (asked instanceof Condition.TextAttribute text) {
      return (attributes, at) ->
          Earned.metOrNothing(
              attributes.value(at) instanceof AttributeValue.TextValue stated
                  && AttributeJudge.matches(text, stated.value()));
    }
    throw new IllegalArgumentException("No screen for " + asked);
  }

  private static Comparison number(Condition.NumberAttribute asked, FitRules rules) {
    int partialFrom = Millionths.ofShare(rules.partialFrom(CriterionKind.ATTRIBUTE));
    long limit = Millionths.of(asked.value());
    return (attributes, at) -> {
      long stated = attributes.amount(at);
      if (stated == Millionths.UNSTATED) {
        return Earned.NOTHING;
      }
      if (!Millionths.fits(stated) || !Millionths.fits(limit)) {
        return Earned.by(
            AttributeJudge.grade(
                asked, ((AttributeValue.NumberValue) attributes.value(at)).value(), rules));
      }
      return switch (asked.comparison()) {
        case AT_LEAST -> Earned.atLeast(stated, limit, partialFrom);
        case AT_MOST -> Earned.atMost(stated, limit, partialFrom);
        case EQUAL -> Earned.metOrNothing(stated == limit);
      };
    };
  }
}
