package org.linkwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linkwright.access.Caller;
import org.linkwright.access.Role;
import org.linkwright.api.ApiTest;
import org.linkwright.exchange.ImportOrder.OnError;
import org.linkwright.exchange.ImportState.Phase;
import org.linkwright.shared.Ids;

@QuarkusTest
class OldImportsTest extends ApiTest {

  private static final Caller ADMINISTRATOR =
      new Caller(new UUID(0, 0), "test", Role.ADMINISTRATOR, null);

  @Inject ImportFiles files;
  @Inject OldImports oldImports;
  @Inject Ids ids;
  @Inject DataSource database;

  private String programme;

  @BeforeEach
  void inAProgramme() {
    programme = newProgramme();
  }

  @Test
  void anImportIsClearedAwayAfterThirtyDays() throws Exception {
    UUID old = begun(Phase.DONE, Duration.ofDays(31));
    UUID young = begun(Phase.DONE, Duration.ofDays(29));

    oldImports.clearAway();

    assertThat(files.state(old)).isEmpty();
    assertThat(files.state(young)).isPresent();
  }

  @Test
  void aFileWhoseComingInWasCutOffIsClearedAwayAfterADay() throws Exception {
    UUID cutOff = begun(Phase.RECEIVING, Duration.ofHours(25));
    UUID comingIn = begun(Phase.RECEIVING, Duration.ofHours(23));

    oldImports.clearAway();

    assertThat(files.state(cutOff)).isEmpty();
    assertThat(files.state(comingIn)).isPresent();
  }

  private UUID begun(Phase phase, Duration ago) throws SQLException, IOException {
    ImportOrder order =
        new ImportOrder(
            ids.next(),
            ADMINISTRATOR,
            programme,
            "suppliers",
            FileFormat.CSV,
            Mode.UPSERT,
            OnError.SKIP_ROWS,
            false,
            Map.of(),
            null);
    files.begin(order, UUID.fromString(call().get(programme).path("id")));
    files.receive(order.id(), new ByteArrayInputStream(new byte[] {'a'}), 10);
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update import_job set phase = ?, created_at = ? where id = ?")) {
      update.setString(1, phase.name());
      update.setObject(2, Instant.now().minus(ago).atOffset(ZoneOffset.UTC));
      update.setObject(3, order.id());
      update.executeUpdate();
    }
    return order.id();
  }
}
