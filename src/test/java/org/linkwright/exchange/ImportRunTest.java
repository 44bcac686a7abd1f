package org.linkwright.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linkwright.access.Caller;
import org.linkwright.access.Role;
import org.linkwright.api.ApiTest;
import org.linkwright.exchange.ImportOrder.OnError;
import org.linkwright.exchange.ImportState.Phase;
import org.linkwright.exchange.RunInHand.Killed;
import org.linkwright.jobs.JobTexts;
import org.linkwright.jobs.OutdatedInputException;
import org.linkwright.shared.Ids;
import org.linkwright.shared.ProblemException;

/**
 * What becomes of a file when its run is cut off, thwarted or ended in the middle. A file has 1,750
 * rows, that is batches of 500, 500, 500 and 250; every hundredth row is wrong if any is.
 */
@QuarkusTest
class ImportRunTest extends ApiTest {

  private static final Caller ADMINISTRATOR =
      new Caller(new UUID(0, 0), "test", Role.ADMINISTRATOR, null);
  private static final int ROWS = 1_750;
  private static final int STORED = 100;

  @Inject ImportFiles files;
  @Inject Importing importing;
  @Inject JobTexts texts;
  @Inject Ids ids;
  @Inject DataSource database;

  private String programme;

  /** S-1 to S-50 are there as the file has them, S-51 to S-100 under another name. */
  @BeforeEach
  void inAProgrammeWithSomeSuppliers() {
    programme = newProgramme();
    String stored =
        IntStream.rangeClosed(1, STORED)
            .mapToObj(i -> "S-%d,%s %d\n".formatted(i, i <= 50 ? "Firm" : "Former", i))
            .collect(Collectors.joining("", "externalId,name\n", ""));
    file(stored).post(programme + "/imports/suppliers").then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void aRunThatIsCutOffBetweenBatchesIsGoneOnWithAndEveryRowIsDoneOnce(int batch) throws Exception {
    ImportOrder order = kept(OnError.SKIP_ROWS, rows(true));

    killed(order, new RunInHand(texts.write(order)).killedBefore(batch));
    assertThat(state(order).getInt("rows")).isEqualTo((batch - 1) * 500);
    importing.run(new RunInHand(texts.write(order)));

    assertThatEveryRowIsDoneOnce(order);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void aRunThatIsCutOffWithinABatchDoesThatBatchAgain(int batch) throws Exception {
    ImportOrder order = kept(OnError.SKIP_ROWS, rows(true));

    killed(order, new RunInHand(texts.write(order)).killedWithin(batch));
    assertThat(state(order).getInt("rows")).isEqualTo((batch - 1) * 500);
    killed(order, new RunInHand(texts.write(order)).killedWithin(1));
    importing.run(new RunInHand(texts.write(order)));

    assertThatEveryRowIsDoneOnce(order);
  }

  @Test
  void aBatchThatAnotherChangeThwartsIsDoneAgain() throws Exception {
    ImportOrder order = kept(OnError.SKIP_ROWS, rows(true));

    importing.run(
        new RunInHand(texts.write(order))
            .within(
                number -> {
                  if (number == 2 || number == 3 || number == 5) {
                    throw new OptimisticLockException("somebody was faster");
                  }
                }));

    assertThatEveryRowIsDoneOnce(order);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SKIP_ROWS", "REFUSE_ALL"})
  void aRecordThatIsChangedWhileItsBatchWaitsIsLookedAtAgain(OnError onError) throws Exception {
    ImportOrder order = kept(onError, rows(false));
    int firstWrite = onError == OnError.SKIP_ROWS ? 1 : 5;

    importing.run(
        new RunInHand(texts.write(order))
            .before(
                number -> {
                  if (number == firstWrite) {
                    file("externalId,name\nS-60,Firm 60\nS-61,Other 61\nS-150,Firm 150\n")
                        .post(programme + "/imports/suppliers")
                        .then()
                        .statusCode(200);
                  }
                }));

    assertThat(counts(state(order)))
        .isEqualTo("1750 rows: 1649 created, 49 changed, 52 unchanged, 0 failed");
    call().get(programme + "/suppliers/S-61").then().body("name", equalTo("Firm 61"));
    assertThatVersionsAre(Map.of("S-60", 1, "S-61", 2, "S-150", 0, "S-151", 0));
  }

  @Test
  void aBatchThatIsThwartedAgainAndAgainEndsTheRunWithWhatIsDone() throws Exception {
    ImportOrder order = kept(OnError.SKIP_ROWS, rows(true));

    RunInHand run =
        new RunInHand(texts.write(order))
            .within(
                number -> {
                  if (number > 2) {
                    throw new OptimisticLockException("somebody was faster");
                  }
                });

    assertThatThrownBy(() -> importing.run(run)).isInstanceOf(OptimisticLockException.class);
    assertThat(state(order).getInt("rows")).isEqualTo(1_000);
    importing.run(new RunInHand(texts.write(order)));
    assertThatEveryRowIsDoneOnce(order);
  }

  @Test
  void aNodeThatWasThoughtDeadWritesNothingTwice() throws Exception {
    ImportOrder order = kept(OnError.SKIP_ROWS, rows(true));
    RunInHand slow =
        new RunInHand(texts.write(order))
            .before(
                number -> {
                  if (number == 3) {
                    importing.run(new RunInHand(texts.write(order)));
                  }
                });

    assertThatThrownBy(() -> importing.run(slow)).isInstanceOf(OutdatedInputException.class);

    assertThatEveryRowIsDoneOnce(order);
  }

  @Test
  void nobodySeesHalfOfAFileThatIsTakenAsAWholeAndACutOffLeavesNothing() throws Exception {
    ImportOrder order = kept(OnError.REFUSE_ALL, rows(false));

    killed(order, new RunInHand(texts.write(order)).killedBefore(3));
    assertThat(state(order).getString("phase")).isEqualTo("CHECKING");
    assertThat(state(order).getInt("rows")).isEqualTo(1_000);
    // Batches 3 and 4 are checked now, and the next four are written.
    killed(
        order,
        new RunInHand(texts.write(order))
            .before(
                number -> {
                  if (number >= 3) {
                    assertThat(suppliers()).isEqualTo(STORED);
                    assertThat(state(order).getInt("created")).isZero();
                    call()
                        .get(programme + "/suppliers/S-51")
                        .then()
                        .body("name", equalTo("Former 51"));
                  }
                  if (number == 6) {
                    throw new Killed();
                  }
                }));
    assertThat(suppliers()).isEqualTo(STORED);
    assertThat(state(order).getString("phase")).isEqualTo("WRITING");
    importing.run(new RunInHand(texts.write(order)));

    JsonPath done = state(order);
    assertThat(counts(done))
        .isEqualTo("1750 rows: 1650 created, 50 changed, 50 unchanged, 0 failed");
    assertThat(done.getString("phase")).isEqualTo("DONE");
    assertThat(suppliers()).isEqualTo(ROWS);
    assertThatVersionsAre(Map.of("S-1", 0, "S-51", 1, "S-101", 0, "S-1750", 0));
  }

  @Test
  void aFileThatIsTakenAsAWholeIsWrittenAgainFromItsBeginningIfAnotherChangeThwartsIt()
      throws Exception {
    ImportOrder order = kept(OnError.REFUSE_ALL, rows(false));

    importing.run(
        new RunInHand(texts.write(order))
            .before(
                number -> {
                  if (number == 7) {
                    throw new OptimisticLockException("somebody was faster");
                  }
                }));

    assertThat(counts(state(order)))
        .isEqualTo("1750 rows: 1650 created, 50 changed, 50 unchanged, 0 failed");
    assertThatVersionsAre(Map.of("S-1", 0, "S-51", 1, "S-101", 0, "S-1750", 0));
  }

  @Test
  void theWrongRowsOfAFileThatIsCheckedInTwoRunsAreToldOnce() throws Exception {
    ImportOrder order = kept(OnError.REFUSE_ALL, rows(true));

    killed(order, new RunInHand(texts.write(order)).killedWithin(3));
    for (int again = 0; again < 2; again++) {
      assertThatThrownBy(() -> importing.run(new RunInHand(texts.write(order))))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("17 of 1750 rows cannot be taken");
    }

    assertThat(state(order).getString("phase")).isEqualTo("REFUSED");
    assertThat(failedLines(order)).isEqualTo(hundredths());
    assertThat(suppliers()).isEqualTo(STORED);
  }

  @Test
  void whatCouldBeTakenWhenItWasCheckedAndCannotBeWrittenNowIsRefusedAsAWhole() throws Exception {
    ImportOrder order = kept(OnError.REFUSE_ALL, rows(false), Mode.UPSERT);
    ImportOrder creating =
        kept(OnError.REFUSE_ALL, "externalId,name\nS-901,a\nS-902,b\n", Mode.CREATE);
    RunInHand run =
        new RunInHand(texts.write(creating))
            .before(
                number -> {
                  if (number == 2) {
                    importing.run(new RunInHand(texts.write(order)));
                  }
                });

    assertThatThrownBy(() -> importing.run(run))
        .isInstanceOf(OutdatedInputException.class)
        .hasMessageContaining("Line 2 could be taken when it was checked");

    call().get(programme + "/suppliers/S-901").then().body("name", equalTo("Firm 901"));
  }

  @Test
  void noMoreThanTenThousandLikelyDuplicatesAreKeptAndAllAreCounted() throws Exception {
    file("externalId,name,city\nM-1,Moravia Moulding,Brno\n")
        .post(programme + "/imports/suppliers")
        .then()
        .statusCode(200);
    String twins = "M-2,Moravia Molding\nM-3,Moravia Moulding\n";
    ImportOrder order = kept(OnError.SKIP_ROWS, "externalId,name\n" + twins);
    found(order, ImportFiles.MOST_LIKELY - 1);

    importing.run(new RunInHand(texts.write(order)));

    assertThat(state(order).getInt("likelyDuplicates")).isEqualTo(ImportFiles.MOST_LIKELY + 1);
    assertThat(files.likely(order.id(), 0, 9))
        .extracting(ImportedDuplicate::externalId)
        .containsExactly("M-2");
  }

  @Test
  void noMoreThanTenThousandFailedRowsAreKeptAndAllAreCounted() throws Exception {
    ImportOrder order = kept(OnError.SKIP_ROWS, "externalId,name\nN-1,\nN-2,\nN-3,fine\nN-4,\n");
    set(order, "failed", ImportFiles.MOST_FAILED - 1);

    importing.run(new RunInHand(texts.write(order)));

    assertThat(state(order).getInt("failed")).isEqualTo(ImportFiles.MOST_FAILED + 2);
    assertThat(state(order).getInt("failedRowsKept")).isEqualTo(ImportFiles.MOST_FAILED);
    assertThat(failedLines(order)).containsExactly(2);
    call().get(programme + "/suppliers/N-3").then().statusCode(200);
  }

  private void found(ImportOrder order, int likely) throws SQLException {
    set(order, "likely_duplicates", likely);
  }

  private void set(ImportOrder order, String column, int count) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "update import_job set " + column + " = " + count + " where id = '" + order.id() + "'");
    }
  }

  @Test
  void anImportThatSkipsRowsKeepsWhatIsDoneWhenItIsEndedEarly() throws Exception {
    ImportOrder order = kept(OnError.SKIP_ROWS, rows(true));

    String result = importing.run(new RunInHand(texts.write(order)).endedBefore(3));

    assertThat(result).endsWith("/import-jobs/" + order.id());
    assertThat(state(order).getString("phase")).isEqualTo("ENDED_EARLY");
    assertThat(counts(state(order)))
        .isEqualTo("1000 rows: 891 created, 49 changed, 50 unchanged, 10 failed");
    assertThat(suppliers()).isEqualTo(STORED + 891);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 6})
  void anImportOfAllOrNothingLeavesNothingWhenItIsEndedEarly(int batch) throws Exception {
    ImportOrder order = kept(OnError.REFUSE_ALL, rows(false));

    importing.run(new RunInHand(texts.write(order)).endedBefore(batch));

    assertThat(state(order).getString("phase")).isEqualTo("ENDED_EARLY");
    assertThat(suppliers()).isEqualTo(STORED);
  }

  @Test
  void aFileThatIsGoneWhileItIsReadDoesNotLookAsIfItEndedThere() throws Exception {
    ImportOrder order = kept(OnError.SKIP_ROWS, rows(false) + "S-x,long\n".repeat(60_000));
    RunInHand run =
        new RunInHand(texts.write(order))
            .before(
                number -> {
                  if (number == 2) {
                    QuarkusTransaction.requiringNew().run(() -> files.deleteBytes(order.id()));
                  }
                });

    assertThatThrownBy(() -> importing.run(run)).isInstanceOf(OutdatedInputException.class);

    assertThat(state(order).getString("phase")).isEqualTo("WRITING");
  }

  private void assertThatEveryRowIsDoneOnce(ImportOrder order) throws SQLException {
    JsonPath done = state(order);
    assertThat(counts(done))
        .isEqualTo("1750 rows: 1634 created, 49 changed, 50 unchanged, 17 failed");
    assertThat(done.getString("phase")).isEqualTo("DONE");
    assertThat(failedLines(order)).isEqualTo(hundredths());
    assertThat(suppliers()).isEqualTo(STORED + 1_634);
    assertThatVersionsAre(Map.of("S-1", 0, "S-51", 1, "S-101", 0, "S-1001", 0, "S-1750", 0));
  }

  /** A record that was written twice would be at a later version. */
  private void assertThatVersionsAre(Map<String, Integer> versions) {
    versions.forEach(
        (supplier, version) ->
            assertThat(call().get(programme + "/suppliers/" + supplier).getHeader("ETag"))
                .as(supplier)
                .isEqualTo("\"" + version + "\""));
  }

  private static List<Integer> hundredths() {
    return IntStream.rangeClosed(1, ROWS / 100).map(i -> 100 * i + 1).boxed().toList();
  }

  private static String rows(boolean someWrong) {
    return IntStream.rangeClosed(1, ROWS)
        .mapToObj(i -> "S-%d,%s\n".formatted(i, someWrong && i % 100 == 0 ? "" : "Firm " + i))
        .collect(Collectors.joining("", "externalId,name\n", ""));
  }

  private ImportOrder kept(OnError onError, String csv) throws IOException {
    return kept(onError, csv, Mode.UPSERT);
  }

  /** A file that is there to be taken, without a turn in the queue. */
  private ImportOrder kept(OnError onError, String csv, Mode mode) throws IOException {
    ImportOrder order =
        new ImportOrder(
            ids.next(),
            ADMINISTRATOR,
            programme.substring(programme.lastIndexOf('/') + 1),
            "suppliers",
            FileFormat.CSV,
            mode,
            onError,
            false,
            Map.of(),
            null);
    files.begin(order, UUID.fromString(call().get(programme).path("id")));
    files.receive(order.id(), new ByteArrayInputStream(csv.getBytes(UTF_8)), 10_000_000);
    Phase first = onError == OnError.SKIP_ROWS ? Phase.WRITING : Phase.CHECKING;
    QuarkusTransaction.requiringNew()
        .run(
            () -> files.complete(order.id(), "UTF-8", List.of("externalId", "name"), false, first));
    return order;
  }

  private void killed(ImportOrder order, RunInHand run) {
    assertThatThrownBy(() -> importing.run(run)).as("%s", order).isInstanceOf(Killed.class);
  }

  private JsonPath state(ImportOrder order) {
    return call()
        .get(programme + "/import-jobs/" + order.id())
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static String counts(JsonPath state) {
    return "%d rows: %d created, %d changed, %d unchanged, %d failed"
        .formatted(
            state.getInt("rows"),
            state.getInt("created"),
            state.getInt("changed"),
            state.getInt("unchanged"),
            state.getInt("failed"));
  }

  private List<Integer> failedLines(ImportOrder order) {
    String file =
        new String(
            call().get(programme + "/import-jobs/" + order.id() + "/failed-rows").asByteArray(),
            UTF_8);
    return Stream.of(file.split("\r\n"))
        .skip(1)
        .map(line -> Integer.valueOf(line.substring(0, line.indexOf(','))))
        .toList();
  }

  /** How many there are in this programme, as another transaction sees it. */
  private long suppliers() {
    return QuarkusTransaction.requiringNew().call(this::countOfSuppliers);
  }

  private long countOfSuppliers() throws SQLException {
    String name = programme.substring(programme.lastIndexOf('/') + 1);
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select count(*) from supplier where programme_id ="
                    + " (select id from programme where external_id = '"
                    + name
                    + "')")) {
      row.next();
      return row.getLong(1);
    }
  }
}
