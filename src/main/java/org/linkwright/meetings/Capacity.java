package org.linkwright.meetings;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.linkwright.meetingsolver.CapacityCheck;

/**
 * What can be said of an event before its schedule is drawn up.
 *
 * @param requests accepted ones
 * @param tableSlots meetings that all tables together can hold over the event
 * @param slotsNeeded by all requests that need a table
 * @param leastDropped at least so many requests get no place, whatever the schedule
 * @param leastMustsDropped at least so many of those that must be met
 * @param findings what contradicts itself, what has no place, and who is asked for too much; the
 *     gravest first
 */
@Schema(description = "What can be said of an event before its schedule is drawn up")
public record Capacity(
    int requests,
    int tableSlots,
    int slotsNeeded,
    int leastDropped,
    int leastMustsDropped,
    List<Finding> findings) {

  /**
   * One finding.
   *
   * @param requests external ids of those it is about
   * @param participants external ids of those it is about
   * @param missing by how many meetings it does not go
   */
  @Schema(name = "CapacityFinding", description = "Something that does not go, and by how much")
  public record Finding(
      CapacityCheck.Kind kind,
      String sentence,
      List<String> requests,
      List<String> participants,
      int missing) {}

  static Capacity of(EventSnapshot snapshot) {
    snapshot.requireSlotsAreThere();
    CapacityCheck check = CapacityCheck.of(snapshot.forSolver());
    return new Capacity(
        snapshot.accepted().size(),
        check.tableSlots(),
        check.slotsNeeded(),
        check.leastDropped(),
        check.leastMustsDropped(),
        check.findings().stream()
            .map(
                finding ->
                    new Finding(
                        finding.kind(),
                        finding.sentence(),
                        finding.requestIds(),
                        finding.participantIds(),
                        finding.missing()))
            .toList());
  }
}
