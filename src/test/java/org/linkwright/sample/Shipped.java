package org.linkwright.sample;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads shipped files with a CSV parser that is not the generator's own. */
final class Shipped {

  private static final Path RESOURCES = Path.of("src", "main", "resources");

  private Shipped() {}

  /** One category of a classification; a section's parent is empty. */
  record Category(String code, String label, String parent) {}

  static Map<String, Category> isic4() throws IOException {
    Path file = RESOURCES.resolve("taxonomies").resolve("isic4.csv");
    Map<String, Category> categories = new LinkedHashMap<>();
    try (MappingIterator<Map<String, String>> rows = rows(Files.readString(file))) {
      while (rows.hasNext()) {
        Map<String, String> row = rows.next();
        Category category =
            new Category(
                row.getOrDefault("code", ""),
                row.getOrDefault("label", ""),
                row.getOrDefault("parent", ""));
        if (categories.put(category.code(), category) != null) {
          throw new IOException("twice: " + category.code());
        }
      }
    }
    return categories;
  }

  static MappingIterator<Map<String, String>> rows(String csv) throws IOException {
    return new CsvMapper()
        .readerForMapOf(String.class)
        .with(CsvSchema.emptySchema().withHeader())
        .readValues(csv);
  }

  static String text(String file) throws IOException {
    return Files.readString(RESOURCES.resolve("sample").resolve(file), StandardCharsets.UTF_8);
  }
}
