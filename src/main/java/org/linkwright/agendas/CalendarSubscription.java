package org.linkwright.agendas;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A participant's calendar that phones keep up to date by themselves.
 *
 * @param participant external id
 * @param url the address to subscribe to: whoever knows it reads the calendar. It is shown when it
 *     is made and never again
 * @param createdAt when this address was made
 */
@Schema(description = "A participant's calendar that phones keep up to date by themselves")
public record CalendarSubscription(
    String participant,
    @Schema(description = "Shown when it is made and never again") @Nullable String url,
    Instant createdAt) {}
