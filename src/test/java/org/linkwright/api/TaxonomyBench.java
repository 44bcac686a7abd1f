package org.linkwright.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Word search over 20,000 codes in two languages, 200 requests a second over HTTP, half of them
 * misspelt; and lists and shortlists narrowed to codes of a taxonomy of 100,000.
 */
@QuarkusTest
@Tag("bench")
class TaxonomyBench extends ApiTest {

  private static final int CODES = 20_000;
  private static final int REQUESTS_A_SECOND = 200;
  private static final int WARM_UP_SECONDS = 15;
  private static final int SECONDS = 30;
  private static final double ALLOWED_MILLISECONDS = 20;

  @TestHTTPResource("/")
  URI service;

  @Test
  @SuppressWarnings("SystemOut") // the table is what a benchmark is for
  void wordsAreFoundInTwentyThousandCodes() throws Exception {
    Random random = new Random(20_000);
    List<String> english = words(random, 6000);
    List<String> german = words(random, 6000);
    List<String> labels = new ArrayList<>();
    load("WORDS", scheme(CODES, random, english, german, labels));

    SteadyRequests requests = new SteadyRequests(service, REQUESTS_A_SECOND);
    requests.of(queries(labels, random, REQUESTS_A_SECOND * WARM_UP_SECONDS));
    Latencies found = requests.of(queries(labels, random, REQUESTS_A_SECOND * SECONDS));

    System.out.println("\n| codes | requests a second | " + Latencies.COLUMNS + " |");
    System.out.println("|---|---|---|---|---|---|");
    System.out.printf("| %d | %d | %s |%n", CODES, REQUESTS_A_SECOND, found.row());
    assertThat(found.percentile(99)).isLessThan(ALLOWED_MILLISECONDS);
  }

  @Test
  @SuppressWarnings("SystemOut")
  void aTopCodeOfAHundredThousandNarrowsAListAndAShortlist() throws Exception {
    Random random = new Random(100_000);
    List<String> words = words(random, 6000);
    long begun = System.nanoTime();
    load("LARGE", scheme(100_000, random, words, words, new ArrayList<>()));
    System.out.printf(
        "%nA taxonomy of 100,000 codes is loaded in %.1f s%n", (System.nanoTime() - begun) / 1e9);
    String programme = newProgramme();
    importSuppliers(programme, random);

    System.out.println("\n| code | matching | list of 50, ms | shortlist, ms |\n|---|---|---|---|");
    for (String code : List.of("1", "11", "111", "11111")) {
      requirement(programme, code);
      String list = programme + "/suppliers?scheme=LARGE&code=" + code;
      String shortlist = programme + "/requirements/R" + code + "/shortlist?limit=1";
      int descendants = call().get("/api/v1/taxonomies/LARGE/codes/" + code).path("descendants");
      System.out.printf(
          "| %s | %d | %.1f | %.1f |%n", code, descendants + 1, best(list), best(shortlist));
    }
  }

  private static double best(String path) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 12; i++) {
      long begun = System.nanoTime();
      call().get(path).then().statusCode(200);
      best = Math.min(best, (System.nanoTime() - begun) / 1e6);
    }
    return best;
  }

  private static void importSuppliers(String programme, Random random) {
    StringBuilder suppliers = new StringBuilder("externalId,name\n");
    StringBuilder capabilities = new StringBuilder("supplier,scheme,code\n");
    for (int i = 0; i < 5000; i++) {
      suppliers.append("S").append(i).append(",Supplier ").append(i).append('\n');
      for (int j = 0; j < 3; j++) {
        capabilities.append("S").append(i).append(",LARGE,");
        capabilities.append(code(random.nextInt(100_000))).append('\n');
      }
    }
    file(suppliers.toString()).post(programme + "/imports/suppliers").then().statusCode(200);
    file(capabilities.toString()).post(programme + "/imports/capabilities").then().statusCode(200);
  }

  private static void requirement(String programme, String code) {
    String buyer = "{\"externalId\": \"B" + code + "\", \"name\": \"Buyer\"}";
    call().body(buyer).post(programme + "/buyers").then().statusCode(201);
    call()
        .body(
            """
            {"externalId": "R%s", "buyer": "B%s", "title": "Need", "startDate": "2097-01-01",
             "classification": {"scheme": "LARGE", "code": "%s"}}
            """
                .formatted(code, code, code))
        .post(programme + "/requirements")
        .then()
        .statusCode(201);
  }

  private static void load(String scheme, String csv) {
    file(csv).put("/api/v1/taxonomies/" + scheme).then().statusCode(200);
  }

  /** Ten codes below each, so that a code of n digits is on level n. */
  private static String code(int number) {
    return Integer.toString(number + 1);
  }

  private static String scheme(
      int codes, Random random, List<String> english, List<String> german, List<String> labels) {
    StringBuilder csv = new StringBuilder("code,label,label:de,parent\n");
    for (int i = 0; i < codes; i++) {
      String code = code(i);
      String one = label(random, english);
      String other = label(random, german);
      labels.add(one);
      labels.add(other);
      csv.append(code).append(',').append(one).append(',').append(other).append(',');
      csv.append(code, 0, code.length() - 1).append('\n');
    }
    return csv.toString();
  }

  /** A few common words and some rare ones, as in real labels. */
  private static String label(Random random, List<String> words) {
    StringBuilder label = new StringBuilder();
    int length = 2 + random.nextInt(6);
    for (int i = 0; i < length; i++) {
      double rarity = Math.pow(random.nextDouble(), 3);
      label.append(i == 0 ? "" : " ").append(words.get((int) (rarity * words.size())));
    }
    return label.toString();
  }

  private static List<String> words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder word = new StringBuilder();
      int syllables = 1 + random.nextInt(5);
      for (int j = 0; j <= syllables; j++) {
        word.append("bcdfghklmnprstvw".charAt(random.nextInt(16)));
        word.append("aeiouäö".charAt(random.nextInt(7)));
      }
      words.add(word.toString());
    }
    return words;
  }

  private static List<String> queries(List<String> labels, Random random, int count) {
    List<String> queries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String[] words = labels.get(random.nextInt(labels.size())).split(" ", -1);
      int from = random.nextInt(words.length);
      int to = Math.min(words.length, from + 1 + random.nextInt(3));
      String query = String.join(" ", Arrays.copyOfRange(words, from, to));
      queries.add(search(i % 2 == 0 ? query : misspelt(query, random)));
    }
    return queries;
  }

  private static String misspelt(String text, Random random) {
    int at = random.nextInt(text.length());
    return text.substring(0, at) + "x" + text.substring(at + 1);
  }

  private static String search(String words) {
    String q = URLEncoder.encode(words, StandardCharsets.UTF_8);
    return "/api/v1/taxonomies/codes?scheme=WORDS&limit=20&q=" + q;
  }
}
