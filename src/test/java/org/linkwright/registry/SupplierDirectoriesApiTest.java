package org.linkwright.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwright.registry.ListedProfiles.one;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linkwright.HandSetClock;
import org.linkwright.api.ApiTest;

/** Narrowed lists of suppliers are those of the database, from memory too, and never late. */
@QuarkusTest
class SupplierDirectoriesApiTest extends ApiTest {

  private static final UUID BEFORE_ALL = new UUID(0, 0);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

  private static final Duration A_MOMENT = Duration.ofMillis(20);

  private static final String MOULDER =
      """
      {"externalId": "%s", "name": "Moravia %s", "country": "CZ",
       "capabilities": [{"classification": {"scheme": "ISIC4", "code": "2220"}}],
       "certificates": [{"standard": "ISO 9001", "verification": "DOCUMENTED"}]}
      """;

  private static final Suppliers.Narrowing MOULDERS =
      new Suppliers.Narrowing(
          null, "CZ", null, new Classification("ISIC4", "22"), "iso 9001", null, null, null, null);

  @Inject SupplierDirectories directories;
  @Inject RecordFeed feed;
  @Inject SupplierRepository suppliers;
  @Inject Taxonomies taxonomies;
  @Inject Clock clock;

  private String programme;
  private UUID programmeId;

  @BeforeEach
  void openAProgramme() {
    programme = newProgramme();
    programmeId = UUID.fromString(call().get(programme).path("id"));
  }

  @Test
  void aListFromMemoryIsTheListOfTheDatabase() {
    Random random = new Random(7);
    for (int i = 0; i < 24; i++) {
      call()
          .body(ListedProfiles.json(random, "S-" + i))
          .post(programme + "/suppliers")
          .then()
          .statusCode(201);
    }
    List<Map<String, String>> narrowings = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      narrowings.add(narrowing(random));
    }

    List<List<String>> ofTheDatabase =
        narrowings.stream()
            .map(one -> listed(one, Map.of("updatedSince", "2020-01-01T00:00:00Z")))
            .toList();
    awaitTheDirectory(directories);

    assertThat(narrowings.stream().map(one -> listed(one, Map.of())))
        .containsExactlyElementsOf(ofTheDatabase);
    assertThat(ofTheDatabase).anyMatch(list -> list.size() > 1);
  }

  @Test
  void whatIsWrittenIsListedAtOnce() {
    add("S-1");
    awaitTheDirectory(directories);
    assertThat(moulders()).containsExactly("S-1");

    add("S-2");
    assertThat(moulders()).containsExactly("S-1", "S-2");

    write("S-1", MOULDER.formatted("S-1", "S-1").replace("2220", "0111")).put(path("S-1"));
    assertThat(moulders()).containsExactly("S-2");

    file("externalId,name,country\nS-1,Moravia,DE\n")
        .post(programme + "/imports/suppliers")
        .then()
        .statusCode(200);
    write("S-2", "").delete(path("S-2")).then().statusCode(204);
    assertThat(moulders()).isEmpty();
  }

  @Test
  void aNodeListsWhatAnotherHasWritten() {
    SupplierDirectories other = onAnotherNode(clock);
    add("S-1");
    add("S-2");
    awaitTheDirectory(other);
    assertThat(listedBy(other)).hasValue(List.of("S-1", "S-2"));

    add("S-3");
    assertThat(listedBy(other)).hasValue(List.of("S-1", "S-2", "S-3"));

    write("S-1", MOULDER.formatted("S-1", "S-1").replace("CZ", "DE")).put(path("S-1"));
    assertThat(listedBy(other)).hasValue(List.of("S-2", "S-3"));
  }

  @Test
  void aNodeAsksTheDatabaseOnceWhereAnotherHasDeletedWhatItKnows() {
    SupplierDirectories other = onAnotherNode(clock);
    add("S-1");
    add("S-2");
    awaitTheDirectory(other);

    write("S-1", "").delete(path("S-1")).then().statusCode(204);

    assertThat(listedBy(other)).isEmpty();
    assertThat(listedBy(other)).hasValue(List.of("S-2"));
  }

  @Test
  void whileMuchIsWrittenTheDatabaseIsAskedAndAfterwardsTheMemoryAgain() {
    HandSetClock later = new HandSetClock(clock.instant());
    SupplierDirectories other = onAnotherNode(later);
    add("S-1");
    awaitTheDirectory(other);
    StringBuilder many = new StringBuilder("externalId,name,country\n");
    for (int i = 0; i < 501; i++) {
      many.append(
          "M-%d,%s,SK%n"
              .formatted(i, UUID.nameUUIDFromBytes(new byte[] {(byte) i, (byte) (i / 256)})));
    }

    file(many.toString()).post(programme + "/imports/suppliers").then().statusCode(200);
    assertThat(listedBy(other)).isEmpty();

    later.goOn(Duration.ofMinutes(4));
    awaitTheDirectory(other);
    assertThat(listedBy(other)).hasValue(List.of("S-1"));
  }

  @Test
  void everyProgrammeHasItsOwnDirectory() {
    add("S-1");
    awaitTheDirectory(directories);
    String first = programme;
    openAProgramme();
    add("S-2");
    awaitTheDirectory(directories);

    assertThat(moulders()).containsExactly("S-2");
    programme = first;
    assertThat(moulders()).containsExactly("S-1");
  }

  private SupplierDirectories onAnotherNode(Clock itsClock) {
    return new SupplierDirectories(feed, suppliers, taxonomies, itsClock, Duration.ofMinutes(5));
  }

  private Optional<List<String>> listedBy(SupplierDirectories node) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                node.page(programmeId, MOULDERS, BEFORE_ALL, 50)
                    .map(rows -> rows.stream().map(row -> row.externalId).toList()));
  }

  private void awaitTheDirectory(SupplierDirectories node) {
    Instant patience = Instant.now().plus(LONGEST_WAIT);
    while (listedBy(node).isEmpty()) {
      assertThat(Instant.now()).as("the directory is read").isBefore(patience);
      LockSupport.parkNanos(A_MOMENT.toNanos());
    }
  }

  private void add(String externalId) {
    call()
        .body(MOULDER.formatted(externalId, externalId))
        .post(programme + "/suppliers")
        .then()
        .statusCode(201);
  }

  private String path(String externalId) {
    return programme + "/suppliers/" + externalId;
  }

  private RequestSpecification write(String externalId, String body) {
    String version = call().get(path(externalId)).header("ETag");
    RequestSpecification call = call().header("If-Match", version);
    return body.isEmpty() ? call : call.body(body);
  }

  private List<String> moulders() {
    return listed(
        Map.of("country", "CZ", "scheme", "ISIC4", "code", "22", "standard", "ISO 9001"), Map.of());
  }

  private static Map<String, String> narrowing(Random random) {
    Map<String, String> narrowing = new HashMap<>();
    if (random.nextBoolean()) {
      narrowing.put("scheme", "ISIC4");
      narrowing.put("code", one(random, ListedProfiles.CODES));
    }
    if (narrowing.isEmpty() || random.nextBoolean()) {
      narrowing.put("standard", one(random, ListedProfiles.STANDARDS));
    }
    if (random.nextInt(3) == 0) {
      narrowing.put("country", one(random, ListedProfiles.COUNTRIES));
    }
    if (random.nextInt(3) == 0) {
      narrowing.put("region", one(random, ListedProfiles.REGIONS));
    }
    if (random.nextInt(3) == 0) {
      narrowing.put("name", one(random, List.of("mora", "O", "100%", "d_s", "MOULD_")));
    }
    return narrowing;
  }

  /** External ids and versions of all pages. */
  private List<String> listed(Map<String, String> narrowing, Map<String, String> further) {
    List<String> listed = new ArrayList<>();
    String cursor = null;
    do {
      RequestSpecification call =
          call().queryParams(narrowing).queryParams(further).queryParam("limit", 5);
      if (cursor != null) {
        call.queryParam("cursor", cursor);
      }
      JsonPath page =
          call.get(programme + "/suppliers").then().statusCode(200).extract().jsonPath();
      listed.addAll(page.getList("items.externalId"));
      cursor = page.getString("next");
    } while (cursor != null);
    return listed;
  }
}
