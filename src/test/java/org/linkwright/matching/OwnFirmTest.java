package org.linkwright.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwright.matching.Registered.buyer;
import static org.linkwright.matching.Registered.supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnFirmTest {

  @ParameterizedTest
  @CsvSource({
    "VAT, CZ25596641, VAT, CZ25596641, true",
    "VAT, CZ25596641, vat, cz 255-96.641, true",
    "VAT, CZ25596641, DUNS, CZ25596641, false",
    "VAT, CZ25596641, VAT, CZ25596642, false",
    "VAT, ---, VAT, ***, false",
  })
  void twoRecordsAreOneFirmIfTheyShareAnIdentifier(
      String scheme, String id, String otherScheme, String otherId, boolean same) {
    assertThat(
            OwnFirm.isSame(
                buyer(identifiers("LEI", "529900T8BM49AURSDO55", scheme, id)),
                supplier(identifiers(otherScheme, otherId, "CZ-ICO", "1"))))
        .isEqualTo(same);
  }

  @Test
  void firmsWithoutIdentifiersAreNotTheSame() {
    assertThat(OwnFirm.isSame(buyer(""), supplier(""))).isFalse();
  }

  private static String identifiers(String scheme, String id, String second, String secondId) {
    return ", 'identifiers': [{'scheme': '%s', 'id': '%s'}, {'scheme': '%s', 'id': '%s'}]"
        .formatted(scheme, id, second, secondId);
  }
}
