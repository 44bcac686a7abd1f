package org.linkwright.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sample programme: Bohemia Electronics and Automotive Supplier Programme. The agency, the
 * buyers and the suppliers are invented.
 */
record SampleProgramme(SupplierFiles supply, BuyerFiles demand, SupplierDay.Files day) {

  /** The seed of the files that are shipped. */
  static final long SEED = 20_270_462L;

  /** Where the shipped files live, from the project's folder. */
  static final Path FOLDER = Path.of("src", "main", "resources", "sample");

  static SampleProgramme draw(long seed) {
    Draw draw = new Draw(seed);
    SupplierFiles supply = SupplierFiles.draw(draw.split());
    BuyerFiles demand = BuyerFiles.read();
    return new SampleProgramme(supply, demand, SupplierDay.draw(draw.split(), demand, supply));
  }

  /** File name to content. */
  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("suppliers.csv", supply.suppliers().csv());
    files.put("capabilities.csv", supply.capabilities().csv());
    files.put("certificates.csv", supply.certificates().csv());
    files.put("supplier-details.ndjson", supply.details());
    files.put("buyers.csv", demand.buyers().csv());
    files.put("requirements.csv", demand.requirements().csv());
    files.put("criteria.csv", demand.criteria().csv());
    files.put("requirement-details.ndjson", NeedsInFull.LINES);
    files.put("event.json", EventDay.json());
    files.put("participants.csv", day.participants().csv());
    files.put("requests.csv", day.requests().csv());
    return files;
  }

  /** Writes the files as they are shipped. */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : files().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
    }
  }
}
