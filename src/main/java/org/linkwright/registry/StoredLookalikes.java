package org.linkwright.registry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is stored of the suppliers of a programme to find likely duplicates by. */
interface StoredLookalikes {

  /** How many suppliers have each of these parts of a name; those that none has are left out. */
  Map<String, Integer> counts(NamePart part, UUID programmeId, Collection<String> values);

  /** The suppliers with each of these parts of a name. */
  Map<String, List<Lookalike>> sharing(NamePart part, UUID programmeId, Collection<String> values);

  /** Suppliers with one of these identifiers, by all identifiers that they have. */
  Map<IdentifierKey, List<Lookalike>> identified(UUID programmeId, Collection<IdentifierKey> keys);

  /** The ids of those of these external ids that are stored. */
  Map<String, UUID> ids(UUID programmeId, Collection<String> externalIds);
}
