package org.linkwright.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.StrictJson;

class RequirementCheckTest {

  private static final ObjectMapper JSON = StrictJson.mapper();

  private static final String BUYER = ", 'buyer': 'B-1'";
  private static final String CODE = ", 'classification': {'scheme': 'ISIC4', 'code': '2220'}";
  private static final String CHALLENGE =
      ", 'challenge': {'problem': 'Belts tear', 'selectionCriteria':"
          + " [{'name': 'Speed', 'weight': 40}]}";
  private static final String SEGMENT = ", 'segment': {'name': 'Organic olive oil'}";

  @Test
  void anOrderHasABuyerAndAClassification() throws Exception {
    assertThat(pointers(BUYER + CODE)).isEmpty();
    assertThat(pointers("")).containsExactly("/buyer", "/classification");
    assertThat(pointers(BUYER + CODE + CHALLENGE + SEGMENT))
        .containsExactly("/challenge", "/segment");
  }

  @Test
  void aChallengeHasABuyerAndAProblemAndMayBeClassified() throws Exception {
    String kind = ", 'kind': 'CHALLENGE'";

    assertThat(pointers(kind + BUYER + CHALLENGE)).isEmpty();
    assertThat(pointers(kind + BUYER + CHALLENGE + CODE)).isEmpty();
    assertThat(pointers(kind + SEGMENT)).containsExactly("/buyer", "/challenge", "/segment");
  }

  @Test
  void aSegmentHasANameAndNoBuyer() throws Exception {
    String kind = ", 'kind': 'SEGMENT'";

    assertThat(pointers(kind + SEGMENT + CODE)).isEmpty();
    assertThat(pointers(kind + BUYER + CHALLENGE))
        .containsExactly("/segment", "/classification", "/buyer", "/challenge");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'endDate': '2027-05-31' | /endDate",
        "'suppliersWanted': 2, 'minimumSuppliers': 3 | /minimumSuppliers",
        "'suppliersWanted': 2, 'maximumSuppliers': 1 | /maximumSuppliers",
        "'minimumSuppliers': 3, 'maximumSuppliers': 2 | /maximumSuppliers",
        "'items': [{'id': '1', 'description': 'A'}, {'id': '1', 'description': 'B'}] | /items/1/id",
      })
  void whatDoesNotGoTogetherIsRefusedByItsPointer(String members, String pointer) throws Exception {
    assertThat(pointers(BUYER + CODE + ", " + members)).containsExactly(pointer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'endDate': '2027-06-01'",
        "'suppliersWanted': 2, 'minimumSuppliers': 2, 'maximumSuppliers': 2",
        "'minimumSuppliers': 3",
      })
  void whatGoesTogetherIsTaken(String members) throws Exception {
    assertThat(pointers(BUYER + CODE + ", " + members)).isEmpty();
  }

  @Test
  void asManySuppliersAreWantedAsAreNeededToBegin() throws Exception {
    assertThat(requirement(", 'minimumSuppliers': 3").suppliersWanted()).isEqualTo(3);
    assertThat(requirement("").suppliersWanted()).isEqualTo(1);
  }

  private static List<String> pointers(String members) throws JsonProcessingException {
    return RequirementCheck.errors(requirement(members)).stream().map(FieldError::pointer).toList();
  }

  private static Requirement requirement(String members) throws JsonProcessingException {
    String json =
        "{'externalId': 'R-1', 'title': 'Housings', 'startDate': '2027-06-01'" + members + "}";
    return JSON.readValue(json.replace('\'', '"'), Requirement.class);
  }
}
