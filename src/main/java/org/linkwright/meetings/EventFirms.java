package org.linkwright.meetings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linkwright.meetings.MeetingRequest.Status;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Supplier;

/**
 * Which firms of the registry take part in an event, and what is asked for of them already. A
 * participant is a firm by its role and its organisation; where several are one firm, the first by
 * external id stands for it.
 */
final class EventFirms {

  private final EventSnapshot snapshot;
  private final Map<String, List<Participant>> buyers = new HashMap<>();
  private final Map<String, List<Participant>> suppliers = new HashMap<>();
  private final Map<String, Integer> requestedSlots = new HashMap<>();
  private final Set<List<String>> asked = new HashSet<>();
  private final Set<List<String>> declined = new HashSet<>();

  /**
   * @param survivors the suppliers that others were merged into, by the others' external ids
   */
  EventFirms(EventSnapshot snapshot, Map<String, String> survivors) {
    this.snapshot = snapshot;
    for (Participant participant : snapshot.participants()) {
      String organisation = participant.organisation();
      if (organisation != null && participant.role() == Participant.Role.BUYER) {
        buyers.computeIfAbsent(organisation, any -> new ArrayList<>()).add(participant);
      }
      if (organisation != null && participant.role() == Participant.Role.SUPPLIER) {
        suppliers
            .computeIfAbsent(
                survivors.getOrDefault(organisation, organisation), any -> new ArrayList<>())
            .add(participant);
      }
    }
    snapshot.requests().forEach(this::note);
  }

  private void note(MeetingRequest request) {
    List<String> all = request.participants().toList();
    Set<List<String>> pairs = request.status() == Status.DECLINED ? declined : asked;
    all.forEach(one -> all.forEach(other -> pairs.add(List.of(one, other))));
    if (request.status() != Status.DECLINED) {
      all.forEach(one -> requestedSlots.merge(one, request.lengthInSlots(), Integer::sum));
    }
  }

  /** The organisations that take part as buyers, as the participants name them. */
  static List<String> organisations(EventSnapshot snapshot, Participant.Role role) {
    return snapshot.participants().stream()
        .filter(participant -> participant.role() == role)
        .map(Participant::organisation)
        .flatMap(organisation -> Optional.ofNullable(organisation).stream())
        .distinct()
        .toList();
  }

  /** Who stands for the buyer; null if it does not take part. */
  @Nullable Participant participant(Buyer buyer) {
    return first(of(buyer));
  }

  /** Who stands for the supplier; null if it does not take part. */
  @Nullable Participant participant(Supplier supplier) {
    return first(of(supplier));
  }

  /**
   * How many meetings somebody can have.
   *
   * @param participant null for whoever does not take part yet
   * @param most within what the order allows; null for no limit
   */
  int available(@Nullable Participant participant, @Nullable Integer most) {
    int time = TimeAtEvent.of(snapshot.event(), participant);
    return most == null ? time : Math.min(most, time);
  }

  /** How many slots are asked for already of somebody, those that were declined left out. */
  int requested(@Nullable Participant participant) {
    return participant == null ? 0 : requestedSlots.getOrDefault(participant.externalId(), 0);
  }

  /** Whether the event has a request of the two that was not declined. */
  boolean isAsked(Buyer buyer, Supplier supplier) {
    return isIn(asked, buyer, supplier);
  }

  /** Whether the event has a request of the two that was declined. */
  boolean isDeclined(Buyer buyer, Supplier supplier) {
    return isIn(declined, buyer, supplier);
  }

  EventSnapshot snapshot() {
    return snapshot;
  }

  private boolean isIn(Set<List<String>> pairs, Buyer buyer, Supplier supplier) {
    return of(buyer).stream()
        .anyMatch(
            one ->
                of(supplier).stream()
                    .anyMatch(
                        other -> pairs.contains(List.of(one.externalId(), other.externalId()))));
  }

  private List<Participant> of(Buyer buyer) {
    return named(buyers, buyer.externalId(), buyer.id());
  }

  private List<Participant> of(Supplier supplier) {
    return named(suppliers, supplier.externalId(), supplier.id());
  }

  private static List<Participant> named(
      Map<String, List<Participant>> firms, String externalId, @Nullable UUID id) {
    List<Participant> all = new ArrayList<>(firms.getOrDefault(externalId, List.of()));
    if (id != null) {
      all.addAll(firms.getOrDefault(id.toString(), List.of()));
    }
    return all;
  }

  private static @Nullable Participant first(List<Participant> participants) {
    return participants.isEmpty() ? null : participants.get(0);
  }
}
