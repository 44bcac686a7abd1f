package org.linkwright.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Any number of suppliers as a file, the same for the same seed, of which none is kept. */
final class GeneratedSuppliers {

  private static final List<String> TRADES =
      List.of("Moulding", "Castings", "Tooling", "Textiles", "Foods", "Controls", "Timber");
  private static final List<String> PLACES =
      List.of("Brno", "Ostrava", "Plzeň", "Liberec", "Olomouc", "Zlín", "Tábor", "Písek");
  private static final List<String> PROCESSES =
      List.of("injection-moulding", "die-casting", "milling", "welding", "assembly", "dyeing");
  private static final List<String> STANDARDS =
      List.of("ISO 9001", "ISO 14001", "IATF 16949", "ISO 45001", "EN 9100", "GOTS");

  private final Random random;
  private final List<String> codes;

  private GeneratedSuppliers(long seed) throws IOException {
    this.random = new Random(seed);
    this.codes = codes();
  }

  /** Writes NDJSON: each supplier with three capabilities and two certificates. */
  static void write(Path file, int suppliers, long seed) throws IOException {
    GeneratedSuppliers generated = new GeneratedSuppliers(seed);
    try (Writer lines = Files.newBufferedWriter(file)) {
      for (int i = 0; i < suppliers; i++) {
        lines.write(generated.supplier(i));
      }
    }
  }

  private static List<String> codes() throws IOException {
    InputStream file =
        Objects.requireNonNull(
            GeneratedSuppliers.class.getResourceAsStream("/taxonomies/isic4.csv"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1)[0])
          .filter(code -> code.length() == 3)
          .toList();
    }
  }

  private String supplier(int number) {
    String place = one(PLACES);
    int employees = 1 + random.nextInt(500);
    return """
        {"externalId":"S-%07d","name":"%s %s %d s.r.o.","country":"CZ","region":"CZ-64",\
        "city":"%s","website":"https://firm-%d.example","contactEmail":"sales@firm-%d.example",\
        "foundedYear":%d,"employees":%d,"womenPercent":%d,\
        "turnover":{"amount":%d,"currency":"EUR"},\
        "identifiers":[{"scheme":"CZ-ICO","id":"%08d"}],"languages":["cs","en"],\
        "attributes":{"batchSize":%d,"ownTransport":%b},\
        "capabilities":[%s,%s,%s],"certificates":[%s,%s],\
        "provenance":{"source":"Annual return","confirmedOn":"2026-%02d-%02d"}}
        """
        .formatted(
            number,
            place,
            one(TRADES),
            number,
            place,
            number,
            number,
            1950 + random.nextInt(75),
            employees,
            random.nextInt(101),
            employees * (40_000L + random.nextInt(60_000)),
            number,
            1 + random.nextInt(10_000),
            random.nextBoolean(),
            capability(),
            capability(),
            capability(),
            certificate(),
            certificate(),
            1 + random.nextInt(9),
            1 + random.nextInt(28));
  }

  private String capability() {
    int capacity = 1000 + random.nextInt(100_000);
    return """
        {"classification":{"scheme":"ISIC4","code":"%s"},"description":"%s for small series",\
        "processes":["%s"],"capacity":{"value":%d,"unit":"H87","period":"MONTH"},\
        "freeCapacity":{"value":%d,"unit":"H87","period":"MONTH"},"leadTimeDays":%d,\
        "deliveryRegions":["CZ","DE","AT"]}"""
        .formatted(
            one(codes),
            one(TRADES),
            one(PROCESSES),
            capacity,
            random.nextInt(capacity),
            5 + random.nextInt(60));
  }

  private String certificate() {
    return """
        {"standard":"%s","issuer":"Registrar %d","number":"%d","validFrom":"2024-03-01",\
        "validUntil":"2027-%02d-28","verification":"DOCUMENTED"}"""
        .formatted(
            one(STANDARDS), random.nextInt(20), random.nextInt(1_000_000), 1 + random.nextInt(12));
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
