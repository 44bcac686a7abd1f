package org.linkwright.meetings;

import jakarta.ws.rs.core.UriBuilder;
import org.linkwright.shared.Api;

/**
 * Where participants and requests belong.
 *
 * @param programme id or external id
 * @param event id or external id
 */
public record EventPlace(String programme, String event) {

  /** The path of what an event has several of, as in {@code …/events/day/schedules/3}. */
  String path(String kind, int number) {
    return UriBuilder.fromPath(Api.ROOT)
        .segment("programmes", programme)
        .segment("events", event)
        .segment(kind, Integer.toString(number))
        .build()
        .toString();
  }
}
