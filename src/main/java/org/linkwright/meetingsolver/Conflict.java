package org.linkwright.meetingsolver;

import java.util.List;

/**
 * Requests that cannot all have a place in one timetable, whatever becomes of the others.
 *
 * @param requestIds in the order of the event, at least one
 * @param irreducible whether they would fit together without any single one of them; false where
 *     there was no time to try
 * @param sentence the same in words for the organiser
 */
public record Conflict(List<String> requestIds, boolean irreducible, String sentence) {

  public Conflict {
    requestIds = List.copyOf(requestIds);
  }

  /** The conflict of these requests, with its sentence. */
  static Conflict of(List<MeetingRequest> requests, boolean irreducible) {
    return new Conflict(
        requests.stream().map(MeetingRequest::id).toList(), irreducible, sentence(requests));
  }

  private static String sentence(List<MeetingRequest> requests) {
    MeetingRequest one = requests.get(0);
    if (requests.size() == 1) {
      return "The meeting of " + pair(one) + " has no slot that the rules allow.";
    }
    for (Participant participant : List.of(one.first(), one.second())) {
      if (requests.stream().allMatch(request -> isOf(participant, request))) {
        return "%s cannot have all of these %d meetings: with %s."
            .formatted(
                participant.name(),
                requests.size(),
                joined(requests.stream().map(request -> otherName(participant, request)).toList()));
      }
    }
    return "Not all of these %d meetings can take place: %s."
        .formatted(requests.size(), joined(requests.stream().map(Conflict::pair).toList()));
  }

  private static boolean isOf(Participant participant, MeetingRequest request) {
    return request.first().equals(participant) || request.second().equals(participant);
  }

  private static String otherName(Participant participant, MeetingRequest request) {
    return (request.first().equals(participant) ? request.second() : request.first()).name();
  }

  private static String pair(MeetingRequest request) {
    return request.first().name() + " and " + request.second().name();
  }

  private static String joined(List<String> parts) {
    return String.join("; ", parts);
  }
}
