package org.linkwright.demo;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linkwright.access.Caller;
import org.linkwright.access.Role;
import org.linkwright.api.ApiTest;

@QuarkusTest
class SampleDetailsTest extends ApiTest {

  private static final Caller DEMO = new Caller(new UUID(0, 0), "demo", Role.ADMINISTRATOR, null);

  @Inject SampleDetails details;

  @Test
  void detailsAreLaidOverWhatIsThereAndCreateWhatIsNot() {
    String path = newProgramme();
    String programme = path.substring(path.lastIndexOf('/') + 1);
    file("externalId,name,country\nS-1,Moravia Moulding,CZ\n")
        .post(path + "/imports/suppliers")
        .then()
        .statusCode(200);

    byte[] suppliers = lines("{'externalId': 'S-1', 'sites': [{'id': 'main', 'name': 'Brno'}]}");
    details.laySuppliers(DEMO, programme, suppliers);
    details.layRequirements(
        DEMO,
        programme,
        lines(
            "{'externalId': 'SEG-1', 'kind': 'SEGMENT', 'title': 'Parts', 'startDate':"
                + " '2027-06-01', 'segment': {'name': 'Makers'},"
                + " 'classification': {'scheme': 'ISIC4', 'code': '2220'}}"));
    details.laySuppliers(DEMO, programme, suppliers);

    call()
        .get(path + "/suppliers/S-1")
        .then()
        .header("ETag", "\"1\"")
        .body("name", equalTo("Moravia Moulding"))
        .body("country", equalTo("CZ"))
        .body("sites", hasSize(1));
    call().get(path + "/requirements/SEG-1").then().body("segment.name", equalTo("Makers"));
  }

  private static byte[] lines(String json) {
    return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
  }
}
