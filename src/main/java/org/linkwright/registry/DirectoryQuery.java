package org.linkwright.registry;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is looked up in a {@link SupplierDirectory}; null leaves it wide.
 *
 * @param namePart in small letters
 * @param codes of which a supplier has to offer one
 * @param standard by its canonical name
 */
record DirectoryQuery(
    @Nullable String namePart,
    @Nullable String country,
    @Nullable String region,
    @Nullable Set<ClassificationCode> codes,
    @Nullable String standard) {

  static DirectoryQuery of(Suppliers.Narrowing narrowing, Taxonomies taxonomies) {
    Classification asked = narrowing.classification();
    String name = narrowing.name();
    String standard = narrowing.standard();
    return new DirectoryQuery(
        name == null || name.isBlank() ? null : name.strip().toLowerCase(Locale.ROOT),
        narrowing.country(),
        narrowing.region(),
        asked == null
            ? null
            : taxonomies.matching(asked).stream()
                .map(code -> new ClassificationCode(asked.scheme(), code))
                .collect(Collectors.toSet()),
        standard == null ? null : Suppliers.canonical(standard));
  }

  boolean isMetBy(DirectoryEntry entry) {
    return (country == null || country.equals(entry.country()))
        && (region == null || region.equals(entry.region()))
        && (standard == null || entry.standards().contains(standard))
        && (codes == null || entry.codes().stream().anyMatch(codes::contains))
        && (namePart == null || entry.name().contains(namePart));
  }
}
