package org.linkwright.registry;

import java.util.UUID;

/**
 * Fired before a supplier or a requirement is deleted. Whoever still needs it refuses with {@code
 * in-use}.
 */
public record RecordDeletion(UUID recordId) {}
