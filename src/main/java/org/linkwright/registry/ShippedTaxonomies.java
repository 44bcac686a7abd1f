package org.linkwright.registry;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The taxonomies that come with the service. They are never replaced or deleted. */
final class ShippedTaxonomies {

  static final Map<String, TaxonomyTree> ALL =
      Map.of(
          Taxonomies.ISIC4,
          load(
              "isic4.csv",
              new TaxonomyHead(
                  Taxonomies.ISIC4,
                  "International Standard Industrial Classification of All Economic Activities",
                  "Rev. 4",
                  "en",
                  0,
                  null)));

  private ShippedTaxonomies() {}

  private static TaxonomyTree load(String file, TaxonomyHead head) {
    CsvSchema header = CsvSchema.emptySchema().withHeader().withStrictHeaders(true);
    List<TaxonomyTree.Node> nodes = new ArrayList<>();
    try (InputStream stream = ShippedTaxonomies.class.getResourceAsStream("/taxonomies/" + file);
        MappingIterator<Map<String, String>> rows =
            new CsvMapper().readerForMapOf(String.class).with(header).readValues(stream)) {
      while (rows.hasNext()) {
        Map<String, String> row = rows.next();
        String parent = row.getOrDefault("parent", "");
        nodes.add(
            new TaxonomyTree.Node(
                row.getOrDefault("code", ""),
                parent.isEmpty() ? null : parent,
                Map.of(head.language(), row.getOrDefault("label", ""))));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return TaxonomyTree.of(head, nodes);
  }
}
