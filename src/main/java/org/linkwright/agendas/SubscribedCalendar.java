package org.linkwright.agendas;

import jakarta.ws.rs.core.EntityTag;
import java.time.Instant;
import org.linkwright.access.Secrets;

/**
 * A calendar as its subscriber sees it now.
 *
 * @param text by RFC 5545; without a meeting before the first schedule
 * @param lastModified when it last changed, at the latest
 */
record SubscribedCalendar(String text, Instant lastModified) {

  /** Changes with every letter of the text. */
  EntityTag tag() {
    return new EntityTag(Secrets.hash(text));
  }
}
