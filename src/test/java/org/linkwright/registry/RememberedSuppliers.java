package org.linkwright.registry;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Suppliers of one programme that are stored in no database; and how many were read. */
final class RememberedSuppliers implements StoredLookalikes {

  private final Map<String, Supplier> stored = new LinkedHashMap<>();
  private int read;

  void put(Collection<Supplier> suppliers) {
    for (Supplier one : suppliers) {
      stored.put(one.externalId(), one.stored(id(one.externalId()), null, null));
    }
  }

  static UUID id(String externalId) {
    return new UUID(7, externalId.hashCode());
  }

  Collection<Supplier> all() {
    return stored.values();
  }

  int read() {
    return read;
  }

  @Override
  public Map<String, Integer> counts(NamePart part, UUID programmeId, Collection<String> values) {
    return lookalikes(programmeId).stream()
        .filter(one -> values.contains(one.part(part)))
        .collect(toMap(one -> one.part(part), one -> 1, Integer::sum));
  }

  @Override
  public Map<String, List<Lookalike>> sharing(
      NamePart part, UUID programmeId, Collection<String> values) {
    Map<String, List<Lookalike>> sharing =
        lookalikes(programmeId).stream()
            .filter(one -> values.contains(one.part(part)))
            .collect(groupingBy(one -> one.part(part)));
    sharing.values().forEach(some -> read += some.size());
    return sharing;
  }

  @Override
  public Map<IdentifierKey, List<Lookalike>> identified(
      UUID programmeId, Collection<IdentifierKey> keys) {
    Map<IdentifierKey, List<Lookalike>> found = new HashMap<>();
    for (Lookalike one : lookalikes(programmeId)) {
      for (IdentifierKey key : one.identifiers()) {
        if (keys.contains(key)) {
          found.computeIfAbsent(key, any -> new ArrayList<>()).add(one);
        }
      }
    }
    return found;
  }

  @Override
  public Map<String, UUID> ids(UUID programmeId, Collection<String> externalIds) {
    return Set.copyOf(externalIds).stream()
        .filter(stored::containsKey)
        .collect(toMap(externalId -> externalId, RememberedSuppliers::id));
  }

  private List<Lookalike> lookalikes(UUID programmeId) {
    return stored.values().stream().map(one -> Lookalike.of(programmeId, one)).toList();
  }
}
