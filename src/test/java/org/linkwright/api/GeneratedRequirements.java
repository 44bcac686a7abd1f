package org.linkwright.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * Any number of open requirements as a file, the same for the same seed, for what {@link
 * GeneratedSuppliers} offer: four fifths ask for a class of ISIC, the others for a group, a
 * division or, one in a hundred, a whole section.
 */
final class GeneratedRequirements {

  /** Whoever needs all this. */
  static final String BUYER = "B-1";

  private static final int CLASSES = 80;
  private static final int GROUPS = 95;
  private static final int DIVISIONS = 99;

  private final Random random;
  private final List<String> codes;

  private GeneratedRequirements(long seed) throws IOException {
    this.random = new Random(seed);
    this.codes = codes();
  }

  static String externalId(int number) {
    return "R-%05d".formatted(number);
  }

  /** Writes NDJSON: each requirement with three to six criteria. */
  static void write(Path file, int requirements, long seed) throws IOException {
    GeneratedRequirements generated = new GeneratedRequirements(seed);
    try (Writer lines = Files.newBufferedWriter(file)) {
      for (int i = 0; i < requirements; i++) {
        lines.write(generated.requirement(i));
      }
    }
  }

  private static List<String> codes() throws IOException {
    InputStream file =
        Objects.requireNonNull(
            GeneratedRequirements.class.getResourceAsStream("/taxonomies/isic4.csv"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(line -> line.split(",", -1)[0]).toList();
    }
  }

  private String requirement(int number) {
    return """
        {"externalId":"%s","buyer":"%s","title":"Need %d","startDate":"2027-%02d-01",\
        "classification":{"scheme":"ISIC4","code":"%s"},"criteria":[%s]}
        """
        .formatted(
            externalId(number),
            BUYER,
            number,
            1 + random.nextInt(12),
            code(),
            String.join(",", criteria()));
  }

  private String code() {
    int dice = random.nextInt(100);
    int digits = dice < CLASSES ? 4 : dice < GROUPS ? 3 : dice < DIVISIONS ? 2 : 1;
    List<String> ofLength = codes.stream().filter(code -> code.length() == digits).toList();
    return ofLength.get(random.nextInt(ofLength.size()));
  }

  private List<String> criteria() {
    List<String> criteria = new ArrayList<>();
    criteria.add(
        """
        {"type":"certificate","mandatory":true,"standard":"%s","minimumVerification":"CLAIMED"}"""
            .formatted(random.nextBoolean() ? "ISO 9001" : "ISO 14001"));
    criteria.add(
        """
        {"type":"capacity","mandatory":%b,"weight":2,\
        "minimum":{"value":%d,"unit":"H87","period":"%s"}}"""
            .formatted(
                random.nextBoolean(),
                1000 + random.nextInt(60_000),
                random.nextInt(4) == 0 ? "WEEK" : "MONTH"));
    criteria.add(
        """
        {"type":"leadTime","mandatory":false,"weight":3,"maximumDays":%d}"""
            .formatted(10 + random.nextInt(40)));
    if (random.nextBoolean()) {
      criteria.add(
          """
          {"type":"process","mandatory":false,"weight":1,"process":"milling"}""");
    }
    if (random.nextBoolean()) {
      criteria.add(
          """
          {"type":"deliveryRegion","mandatory":true,"region":"DE"}""");
    }
    if (random.nextBoolean()) {
      criteria.add(
          """
          {"type":"turnover","mandatory":false,"weight":1,\
          "minimum":{"amount":%d,"currency":"EUR"}}"""
              .formatted(1_000_000L * (1 + random.nextInt(20))));
    }
    return criteria.stream()
        .map(
            criterion ->
                criterion.contains("\"mandatory\":true")
                    ? criterion.replaceAll(",\"weight\":[0-9.]+", "")
                    : criterion)
        .toList();
  }
}
