package org.linkwright.registry;

import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.linkwright.api.ApiTest;

/** Profiles that an earlier release has stored are measured when the service starts. */
@QuarkusTest
class ProfileMeasuringTest extends ApiTest {

  @Inject AgroalDataSource database;
  @Inject ProfileMeasuring measuring;

  @Test
  void aProfileOfAnEarlierReleaseIsMeasuredAndKeepsItsVersion() throws Exception {
    String programme = newProgramme();
    call()
        .body(
            """
            {"externalId": "S-1", "name": "Moravia Moulding", "country": "CZ",
             "provenance": {"confirmedOn": "2026-01-01"},
             "certificates": [{"standard": "ISO 9001", "verification": "CLAIMED",
               "validUntil": "2020-01-01"}]}
            """)
        .post(programme + "/suppliers")
        .then()
        .statusCode(201);
    forgetMeasures();
    expect(programme, 0f, 0);

    measuring.onStart(new StartupEvent());

    expect(programme, 9f, 1);
    call().get(programme + "/suppliers/S-1").then().header("ETag", "\"0\"");
  }

  /** As the migration leaves what was there before. */
  private void forgetMeasures() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "update supplier set measured_by = 0, completeness = 0, facts = 0, confirmed_on = null");
      statement.executeUpdate("delete from supplier_confirmation");
      statement.executeUpdate("update supplier_standard set valid_until = date '9999-12-31'");
    }
  }

  private static void expect(String programme, float completeness, int expired) {
    call()
        .get(programme + "/quality")
        .then()
        .statusCode(200)
        .body("completeness.average", equalTo(completeness))
        .body("certificates.expired", equalTo(expired));
  }
}
