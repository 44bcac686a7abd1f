package org.linkwright.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnitOfMeasureTest {

  @ParameterizedTest
  @EnumSource
  void everyUnitIsFoundByItsCodeInEitherCase(UnitOfMeasure unit) {
    assertThat(UnitOfMeasure.parse(unit.code())).isEqualTo(unit);
    assertThat(UnitOfMeasure.parse(" " + unit.code().toLowerCase(java.util.Locale.ROOT) + " "))
        .isEqualTo(unit);
  }

  @Test
  void anUnknownCodeIsRefusedByName() {
    assertThatThrownBy(() -> UnitOfMeasure.parse("PCS"))
        .isInstanceOfSatisfying(
            UnknownUnitException.class, refused -> assertThat(refused.code()).isEqualTo("PCS"))
        .hasMessageContaining("'PCS'");
  }

  /** The factors of UN/ECE Recommendation 20, annex I. */
  @ParameterizedTest
  @CsvSource({
    "1, PR, H87, 2",
    "1, DZN, EA, 12",
    "1, CEN, C62, 100",
    "1, GRO, DZN, 12",
    "5, MIL, H87, 5000",
    "1, MIO, MIL, 1000",
    "1, TNE, KGM, 1000",
    "1, DTN, KGM, 100",
    "1, KGM, GRM, 1000",
    "1, GRM, MGM, 1000",
    "1, LBR, ONZ, 16",
    "1, LBR, KGM, 0.45359237",
    "1, STN, LBR, 2000",
    "1, KMT, MTR, 1000",
    "1, MTR, DMT, 10",
    "1, MTR, CMT, 100",
    "1, MTR, MMT, 1000",
    "1, FOT, INH, 12",
    "1, YRD, FOT, 3",
    "1, SMI, YRD, 1760",
    "1, INH, MMT, 25.4",
    "1, KMK, HAR, 100",
    "1, HAR, MTK, 10000",
    "1, MTK, DMK, 100",
    "1, MTK, CMK, 10000",
    "1, MTK, MMK, 1000000",
    "1, ACR, FTK, 43560",
    "1, MTQ, LTR, 1000",
    "1, LTR, DMQ, 1",
    "1, LTR, MLT, 1000",
    "1, LTR, CLT, 100",
    "1, LTR, DLT, 10",
    "1, HLT, LTR, 100",
    "1, MLT, CMQ, 1",
    "1, GLL, LTR, 3.785411784",
    "1, WEE, DAY, 7",
    "1, DAY, HUR, 24",
    "1, HUR, MIN, 60",
    "1, MIN, SEC, 60",
    "1, MWH, KWH, 1000",
    "3, KT, KT, 3",
  })
  void unitsConvertByTheirOfficialFactor(
      BigDecimal amount, String from, String to, BigDecimal expected) {
    assertThat(UnitOfMeasure.parse(from).convert(amount, UnitOfMeasure.parse(to)))
        .isEqualByComparingTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"H87, KGM", "SET, H87", "XBX, XCT", "LH, HUR", "DAY, E49", "MTR, MTK", "KT, SET"})
  void whatMeasuresSomethingElseDoesNotConvert(String from, String to) {
    UnitOfMeasure unit = UnitOfMeasure.parse(from);
    UnitOfMeasure other = UnitOfMeasure.parse(to);

    assertThat(unit.isCompatibleWith(other)).isFalse();
    assertThatThrownBy(() -> unit.convert(BigDecimal.ONE, other))
        .isInstanceOf(IncompatibleUnitsException.class)
        .hasMessageContaining(from)
        .hasMessageContaining(unit.singular())
        .hasMessageContaining(to)
        .hasMessageContaining(other.singular());
  }

  @Test
  void thereAndBackIsWhereItStarted() {
    for (UnitOfMeasure from : UnitOfMeasure.values()) {
      for (UnitOfMeasure to : UnitOfMeasure.values()) {
        if (from.isCompatibleWith(to)) {
          BigDecimal back = to.convert(from.convert(new BigDecimal("1.5"), to), from);
          assertThat(back.subtract(new BigDecimal("1.5")).abs())
              .isLessThan(new BigDecimal("1E-30"));
        }
      }
    }
  }

  @Test
  void namesAreDistinctAndFollowTheAmount() {
    assertThat(
            Arrays.stream(UnitOfMeasure.values())
                .map(UnitOfMeasure::singular)
                .collect(Collectors.toSet()))
        .hasSameSizeAs(UnitOfMeasure.values());
    assertThat(UnitOfMeasure.FOOT.wordFor(new BigDecimal("1.0"))).isEqualTo("foot");
    assertThat(UnitOfMeasure.FOOT.wordFor(new BigDecimal("1.5"))).isEqualTo("feet");
    assertThat(UnitOfMeasure.FOOT.dimension()).isEqualTo(UnitOfMeasure.Dimension.LENGTH);
    assertThat(UnitOfMeasure.FOOT.plural()).isEqualTo("feet");
  }
}
