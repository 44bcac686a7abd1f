package org.linkwright.meetings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.linkwright.meetings.Schedule.PlacedMeeting;
import org.linkwright.meetings.Schedule.UnplacedRequest;

/**
 * A re-plan to look at before it is accepted.
 *
 * @param schedule the draft that was made
 * @param changes against the version it was made from
 * @param lost requests that had a place and have none, each with its reason
 * @param gained requests that had no place and have one, by external id
 * @param disruptions all that the draft takes into account
 */
@Schema(description = "A re-plan to look at before it is accepted")
public record Replan(
    Schedule.Line schedule,
    ScheduleChanges changes,
    List<UnplacedRequest> lost,
    List<String> gained,
    List<Disruption> disruptions) {

  static Replan of(
      Schedule.Line line, Schedule base, Schedule draft, List<Disruption> disruptions) {
    Set<String> before = requests(base).collect(Collectors.toCollection(HashSet::new));
    return new Replan(
        line,
        ScheduleChanges.between(base, draft),
        draft.unplaced().stream().filter(request -> before.contains(request.request())).toList(),
        requests(draft).filter(request -> !before.contains(request)).sorted().toList(),
        disruptions);
  }

  private static Stream<String> requests(Schedule schedule) {
    return schedule.meetings().stream().map(PlacedMeeting::request);
  }
}
