package org.linkwright.matching;

import java.util.Collection;
import java.util.function.Function;

/**
 * An answer that was found in memory, and is told with profiles of the database.
 *
 * @param shown the suppliers whose profiles it takes, as they were known when they were chosen
 * @param telling makes the answer of these profiles, none of which has changed since
 */
record CurrentAnswer<T>(Collection<KnownSupplier> shown, Function<StoredProfiles, T> telling) {}
