package org.linkwright.meetingsolver;

import java.util.List;
import java.util.Set;

/**
 * An interpreter as the caller tells of it.
 *
 * @param id unique among the interpreters of the event
 * @param languages between any of which this person interprets
 * @param absentSlotIds slots at which this person does not
 */
public record InterpreterOffer(String id, Set<String> languages, Set<String> absentSlotIds) {

  public InterpreterOffer {
    languages = Set.copyOf(languages);
    absentSlotIds = Set.copyOf(absentSlotIds);
  }

  /** Whether this person can talk with each of them. */
  boolean helps(List<Participant> participants) {
    return participants.stream()
        .map(Participant::languages)
        .allMatch(spoken -> spoken.isEmpty() || spoken.stream().anyMatch(languages::contains));
  }
}
