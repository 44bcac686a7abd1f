package org.linkwright.meetings;

import java.util.List;

/**
 * An event with one version of its schedule, for those who print it.
 *
 * @param participants by external id
 */
public record ScheduledEvent(Event event, List<Participant> participants, Schedule schedule) {}
