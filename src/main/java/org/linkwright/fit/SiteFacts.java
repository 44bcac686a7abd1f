package org.linkwright.fit;

/**
 * A site of a supplier whose place is known.
 *
 * @param id unique within the supplier
 * @param name for people
 * @param location where it is
 * @param provenance how far that can be trusted
 */
public record SiteFacts(String id, String name, GeoPoint location, Provenance provenance) {

  /**
   * @throws IllegalArgumentException if id or name is blank
   */
  public SiteFacts {
    id = Words.notBlank("site id", id);
    name = Words.notBlank("site name", name);
  }
}
