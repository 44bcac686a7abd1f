package org.linkwright.agendas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Škoda Příbram, a.s.|Škoda Příbram, a.s",
        "../../etc/passwd|_.._etc_passwd",
        "A\\B:C*D?\"<E>|A_B_C_D_E_",
        "CON|_CON",
        "...|_",
        "' lead and trail. '|lead and trail",
      })
  void noNameLeavesItsFolderOrStumbles(String name, String safe) {
    assertThat(FileNames.safe(name)).isEqualTo(safe);
  }

  @Test
  void aLongNameIsCutBetweenCharacters() {
    assertThat(FileNames.safe("x".repeat(69) + "😀😀")).isEqualTo("x".repeat(69));
  }

  @Test
  void headersNameTheFileForOldAndNewReaders() {
    assertThat(FileNames.disposition("attachment", "Škoda & Thủ Đức.pdf"))
        .isEqualTo(
            "attachment; filename=\"Skoda _ Thu _uc.pdf\";"
                + " filename*=UTF-8''%C5%A0koda%20&%20Th%E1%BB%A7%20%C4%90%E1%BB%A9c.pdf");
  }

  @Test
  void tablesAreInTheOrderInWhichPeopleLookForThem() {
    assertThat(java.util.stream.Stream.of("A-12", "B-1", "A-2", "10", "9").sorted(Names.ORDER))
        .containsExactly("9", "10", "A-2", "A-12", "B-1");
  }
}
