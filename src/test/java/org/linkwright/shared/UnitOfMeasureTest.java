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
    "1, SCO, H87, 20",
    "1, DPR, PR, 12",
    "1, GGR, GRO, 12",
    "1, P1, 59, 10000",
    "5, NX, P1, 0.5",
    "1, KTN, TNE, 1000",
    "1, LTN, LBR, 2240",
    "1, CWA, LBR, 100",
    "1, CWI, LBR, 112",
    "1, STI, LBR, 14",
    "5, CTM, GRM, 1",
    "1, MGM, MC, 1000",
    "1, HGM, GRM, 100",
    "1000, APZ, GRM, 31103.4768",
    "1, MMT, 4H, 1000",
    "1, 4H, C45, 1000",
    "1, HMT, LM, 100",
    "1, NMI, MTR, 1852",
    "1, HAR, ARE, 100",
    "1, FTK, INK, 144",
    "1, YDK, FTK, 9",
    "1, MIK, ACR, 640",
    "1, CMQ, MMQ, 1000",
    "1, FTQ, INQ, 1728",
    "1, YDQ, FTQ, 27",
    "1, MLT, 4G, 1000",
    "1, GLI, PTI, 8",
    "1, PTI, OZI, 20",
    "1, GLL, QTL, 4",
    "1, QTL, PTL, 2",
    "1, PTL, OZA, 16",
    "1, BLL, GLL, 42",
    "1, BUI, GLI, 8",
    "1, BUA, INQ, 2150.42",
    "1, SEC, C26, 1000",
    "1, C26, B98, 1000",
    "1, ANN, MON, 12",
    "1, ANN, QAN, 4",
    "4, ANN, DAY, 1461",
    "1, KWH, 3B, 3.6",
    "1, KWH, WHR, 1000",
    "1, GWH, MWH, 1000",
    "1, GV, KJO, 1000000",
    "1, E14, JOU, 4186.8",
    "1, KWT, WTT, 1000",
    "1, MAW, KWT, 1000",
    "1, A90, MAW, 1000",
    "1, WTT, C31, 1000",
    "1, HJ, WTT, 735.49875",
    "1, MVA, KVA, 1000",
    "1, KVA, D46, 1000",
    "1, KVT, VLT, 1000",
    "1, VLT, 2Z, 1000",
    "1, B22, AMP, 1000",
    "1, AMP, 4K, 1000",
    "1, AMH, E09, 1000",
    "1, B75, B49, 1000",
    "1, B49, OHM, 1000",
    "1, FAR, 4O, 1000000",
    "1, 4O, C41, 1000",
    "1, C41, 4T, 1000",
    "1, A86, MHZ, 1000",
    "1, MHZ, KHZ, 1000",
    "1, KHZ, HTZ, 1000",
    "1, RPS, RPM, 60",
    "0, CEL, KEL, 273.15",
    "100, CEL, FAH, 212",
    "-40, FAH, CEL, -40",
    "0, KEL, FAH, -459.67",
    "1, BAR, KPA, 100",
    "1, MPA, BAR, 10",
    "1, MBR, A97, 1",
    "1, A97, PAL, 100",
    "1, PS, PAL, 6894.757",
    "1, B47, NEW, 1000",
    "36, KMH, MTS, 10",
    "1, MTS, 2X, 60",
    "1, MTS, C16, 1000",
    "1, B35, KMQ, 1000",
    "1, 23, B35, 1",
    "1, D41, GL, 1000",
    "1, 28, GM, 1000",
    "1, KL, GF, 1000",
    "1, GF, D34, 1000",
    "1, D34, A47, 10",
    "1, D34, A49, 9",
    "1, MQS, MQH, 3600",
    "1, MQH, E32, 1000",
    "1, L2, E32, 60",
    "1, E18, E93, 1000",
    "1, KGS, E93, 3600",
    "1, E35, E34, 1000",
    "1, E34, 4L, 1000",
    "1, 4L, 2P, 1000",
    "1, 2P, AD, 1000",
  })
  void unitsConvertByTheirOfficialFactor(
      BigDecimal amount, String from, String to, BigDecimal expected) {
    assertThat(UnitOfMeasure.parse(from).convert(amount, UnitOfMeasure.parse(to)))
        .isEqualByComparingTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "H87, KGM",
    "SET, H87",
    "XBX, XCT",
    "LH, HUR",
    "DAY, E49",
    "MTR, MTK",
    "KT, SET",
    "XBG, XSA",
    "20, 21",
    "E48, E51",
    "WTT, D46",
    "KMQ, GM",
    "NU, JOU",
    "HTZ, RPS"
  })
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
  void theBaseOfADimensionIsReachedByAddingTheShiftAndMultiplyingByTheFactor() {
    assertThat(UnitOfMeasure.parse("FAH").shift()).isEqualByComparingTo("459.67");
    assertThat(UnitOfMeasure.parse("TNE").factor()).isEqualByComparingTo("1000");
    assertThat(UnitOfMeasure.parse("TNE").symbol()).isEqualTo("t");
    assertThat(UnitOfMeasure.parse("A49").factor())
        .isBetween(new BigDecimal("1.1111111E-7"), new BigDecimal("1.1111112E-7"));
    for (UnitOfMeasure unit : UnitOfMeasure.values()) {
      assertThat(unit.factor()).as(unit.code()).isPositive();
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
