package org.linkwright.matching;

import java.math.BigDecimal;
import org.linkwright.fit.ClassificationCode;
import org.linkwright.fit.GeoPoint;
import org.linkwright.registry.Classification;
import org.linkwright.registry.Coordinates;
import org.linkwright.registry.MoneyAmount;
import org.linkwright.registry.Volume;
import org.linkwright.shared.Money;
import org.linkwright.shared.Quantity;
import org.linkwright.shared.Rate;
import org.linkwright.shared.UnitOfMeasure;

/** Single values of the registry, as fit takes them. */
final class FactValues {

  private FactValues() {}

  static ClassificationCode code(Classification classification) {
    return new ClassificationCode(classification.scheme(), classification.code());
  }

  static Rate rate(Volume volume) {
    return new Rate(
        new Quantity(volume.value(), UnitOfMeasure.parse(volume.unit())), volume.period());
  }

  static Money money(MoneyAmount money) {
    return Money.of(money.amount(), money.currency());
  }

  static GeoPoint point(Coordinates location) {
    return new GeoPoint(location.latitude().doubleValue(), location.longitude().doubleValue());
  }

  static BigDecimal number(Number number) {
    return new BigDecimal(number.toString());
  }
}
