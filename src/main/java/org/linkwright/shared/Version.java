package org.linkwright.shared;

import jakarta.ws.rs.core.EntityTag;
import org.jspecify.annotations.Nullable;

/** Versions of stored things as entity tags: {@code ETag: "7"} out, {@code If-Match: "7"} in. */
public final class Version {

  private Version() {}

  public static EntityTag tag(long version) {
    return new EntityTag(Long.toString(version));
  }

  /**
   * Makes sure that the caller means the version that is stored.
   *
   * @param ifMatch the {@code If-Match} header; {@code *} means whatever is there
   */
  public static void require(@Nullable String ifMatch, long stored) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new ProblemException(
          ProblemType.VERSION_REQUIRED,
          "Send If-Match with the ETag you read, here \"" + stored + "\", or * for any version.");
    }
    if (ifMatch.strip().equals("*")) {
      return;
    }
    for (String tag : ifMatch.split(",", -1)) {
      if (tag.strip().equals("\"" + stored + "\"")) {
        return;
      }
    }
    throw new ProblemException(
        ProblemType.VERSION_MISMATCH, "Read it again: its ETag is now \"" + stored + "\".");
  }
}
