package org.linkwright.meetings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;

/** Makes sure that what is told makes sense at its event, and names the tables that are lost. */
final class DisruptionCheck {

  private final EventSnapshot event;
  private final Schedule base;
  private final Set<String> participants;
  private final Set<String> requests;
  private final Set<String> tables;
  private final List<FieldError> errors = new ArrayList<>();

  private DisruptionCheck(EventSnapshot event, Schedule base) {
    this.event = event;
    this.base = base;
    participants =
        event.participants().stream().map(Participant::externalId).collect(Collectors.toSet());
    requests =
        event.requests().stream().map(MeetingRequest::externalId).collect(Collectors.toSet());
    tables = event.event().allTables().stream().map(EventTable::id).collect(Collectors.toSet());
  }

  /**
   * The same disruptions, each with the ids of the tables that are lost. Where only their number is
   * told, those go that the fewest meetings of the schedule need.
   *
   * @param event as it is without them
   * @throws ProblemException that tells what is wrong with which of them
   */
  static List<Disruption> resolve(List<Disruption> told, EventSnapshot event, Schedule base) {
    DisruptionCheck check = new DisruptionCheck(event, base);
    List<Disruption> resolved = new ArrayList<>();
    Set<String> lostByCount = new HashSet<>();
    for (int i = 0; i < told.size(); i++) {
      resolved.add(check.resolve("/disruptions/" + i, told.get(i), lostByCount));
    }
    if (!check.errors.isEmpty()) {
      throw ProblemException.invalid(check.errors);
    }
    return resolved;
  }

  private Disruption resolve(String pointer, Disruption told, Set<String> lostByCount) {
    refuseWhatIsNotOfItsKind(pointer, told);
    switch (told.kind()) {
      case PARTICIPANT_GONE, WALK_IN -> requireKnown(pointer + "/participant", told.participant());
      case LATE_ARRIVAL -> {
        requireKnown(pointer + "/participant", told.participant());
        requireThere(pointer + "/until", told.until());
      }
      case TABLE_LOST -> checkTables(pointer, told);
      case BREAK -> {
        requireThere(pointer + "/from", told.from());
        requireThere(pointer + "/until", told.until());
      }
      case REQUEST_ADDED, REQUEST_WITHDRAWN -> {
        if (told.request() == null || !requests.contains(told.request())) {
          wrong(
              pointer + "/request",
              told.request() == null
                  ? "is needed: the external id of a request of this event"
                  : "is not the external id of a request of this event");
        }
      }
    }
    if (told.from() != null && told.until() != null && !told.from().isBefore(told.until())) {
      wrong(pointer + "/until", "is not after " + told.from());
    }
    return told.tableCount() == null ? told : withNamedTables(pointer, told, lostByCount);
  }

  /** What is said beside a disruption, and means nothing, was meant for another kind. */
  private void refuseWhatIsNotOfItsKind(String pointer, Disruption told) {
    boolean isOfParticipant =
        switch (told.kind()) {
          case PARTICIPANT_GONE, LATE_ARRIVAL, WALK_IN -> true;
          case TABLE_LOST, BREAK, REQUEST_ADDED, REQUEST_WITHDRAWN -> false;
        };
    boolean isOfRequest =
        switch (told.kind()) {
          case REQUEST_ADDED, REQUEST_WITHDRAWN -> true;
          case PARTICIPANT_GONE, LATE_ARRIVAL, WALK_IN, TABLE_LOST, BREAK -> false;
        };
    boolean isOfTables = told.kind() == Disruption.Kind.TABLE_LOST;
    refuseIf(!isOfParticipant && told.participant() != null, pointer + "/participant", told);
    refuseIf(!isOfRequest && told.request() != null, pointer + "/request", told);
    refuseIf(!isOfTables && !told.tables().isEmpty(), pointer + "/tables", told);
    refuseIf(!isOfTables && told.tableCount() != null, pointer + "/tableCount", told);
  }

  private void refuseIf(boolean refused, String pointer, Disruption told) {
    if (refused) {
      wrong(pointer, "does not belong to " + told.kind() + "; leave it out");
    }
  }

  private void requireKnown(String pointer, @Nullable String participant) {
    if (participant == null || !participants.contains(participant)) {
      wrong(
          pointer,
          participant == null
              ? "is needed: the external id of a participant of this event"
              : "is not the external id of a participant of this event");
    }
  }

  private void requireThere(String pointer, @Nullable Object value) {
    if (value == null) {
      wrong(pointer, "is needed for this kind");
    }
  }

  private void checkTables(String pointer, Disruption told) {
    if (told.tables().isEmpty() == (told.tableCount() == null)) {
      wrong(pointer + "/tables", "is needed, or tableCount: exactly one of the two");
    }
    for (int i = 0; i < told.tables().size(); i++) {
      String table = told.tables().get(i);
      if (!tables.contains(table)) {
        wrong(pointer + "/tables/" + i, "is no table of this event");
      } else if (told.tables().indexOf(table) < i) {
        wrong(pointer + "/tables/" + i, "is named twice");
      }
    }
  }

  private Disruption withNamedTables(String pointer, Disruption told, Set<String> lostByCount) {
    int count = told.tableCount() == null ? 0 : told.tableCount();
    List<EventTable> all = event.event().allTables();
    List<String> fewestMeetingsFirst =
        all.stream()
            .filter(table -> !lostByCount.contains(table.id()))
            .filter(table -> isInUseDuring(table, told))
            .sorted(
                Comparator.comparingLong((EventTable table) -> meetingsAt(table, told))
                    .thenComparing(table -> -all.indexOf(table)))
            .map(EventTable::id)
            .toList();
    if (fewestMeetingsFirst.size() < count) {
      wrong(
          pointer + "/tableCount",
          "is above the %d tables in use at that time".formatted(fewestMeetingsFirst.size()));
      return told;
    }
    List<String> lost = fewestMeetingsFirst.subList(0, count);
    lostByCount.addAll(lost);
    return told.withTables(List.copyOf(lost));
  }

  private boolean isInUseDuring(EventTable table, Disruption told) {
    return event.event().slots().stream()
        .filter(slot -> isDuring(slot, told))
        .anyMatch(table::isInUseAt);
  }

  private static boolean isDuring(EventSlot slot, Disruption told) {
    return (told.from() == null || told.from().isBefore(slot.end()))
        && (told.until() == null || slot.start().isBefore(told.until()));
  }

  private long meetingsAt(EventTable table, Disruption told) {
    return base.meetings().stream()
        .filter(meeting -> table.id().equals(meeting.table()))
        .filter(meeting -> isDuring(new EventSlot(meeting.start(), meeting.end(), null), told))
        .count();
  }

  private void wrong(String pointer, String message) {
    errors.add(FieldError.body(pointer, message));
  }
}
