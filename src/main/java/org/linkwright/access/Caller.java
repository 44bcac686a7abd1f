package org.linkwright.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever makes a call. Every service takes the caller as its first argument, so that no way leads
 * to the data past the question who asks.
 *
 * @param keyId the API key that was sent
 * @param name what the key was called when it was made
 * @param role what it may do
 * @param programmeId the only programme it may touch; null for all
 */
public record Caller(UUID keyId, String name, Role role, @Nullable UUID programmeId) {

  /** True if this caller may know of the programme at all. */
  public boolean mayTouch(UUID programme) {
    return programmeId == null || programmeId.equals(programme);
  }
}
