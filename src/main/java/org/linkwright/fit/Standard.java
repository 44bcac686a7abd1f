package org.linkwright.fit;

import org.jspecify.annotations.Nullable;

/**
 * A standard that a certificate attests, such as ISO 9001:2015. Spaces, hyphens and letter case of
 * the name do not matter when standards are compared.
 *
 * @param name the standard without its version: {@code "ISO 9001"}
 * @param version the version or year: {@code "2015"}; null when not stated
 */
public record Standard(String name, @Nullable String version) {

  /**
   * Takes a version written into the name ({@code "ISO 9001:2015"}) apart when none is given.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public Standard {
    name = Words.notBlank("standard", name);
    version = version == null || version.isBlank() ? null : version.strip();
    int colon = name.indexOf(':');
    if (version == null && colon > 0 && colon < name.length() - 1) {
      version = Words.notBlank("version", name.substring(colon + 1));
      name = Words.notBlank("standard", name.substring(0, colon));
    }
  }

  /** A standard in any version, or with its version in the name: {@code "ISO 9001:2015"}. */
  public static Standard of(String name) {
    return new Standard(name, null);
  }

  boolean isSameStandardAs(Standard other) {
    return Words.key(name).equals(Words.key(other.name));
  }

  /** For people: {@code "ISO 9001:2015"}. */
  public String text() {
    return version == null ? name : name + ":" + version;
  }
}
