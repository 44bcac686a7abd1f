package org.linkwright.meetings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linkwright.matching.SupplierReference;
import org.linkwright.meetings.MeetingRequest.Status;
import org.linkwright.registry.Buyer;

/**
 * Which firms of the registry take part in an event, and what is asked for of them already. A
 * participant is a firm by its role and its organisation; where several are one firm, their time
 * counts together.
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

  /** Who comes from the buyer, by external id; empty if it does not take part. */
  List<Participant> participants(Buyer buyer) {
    return named(buyers, buyer.externalId(), buyer.id());
  }

  /** Who comes from the supplier, by external id; empty if it does not take part. */
  List<Participant> participants(SupplierReference supplier) {
    return named(suppliers, supplier.externalId(), supplier.id());
  }

  /**
   * How many meetings a firm can have: all that come from it together.
   *
   * @param participants empty for a firm that does not take part yet
   * @param most within what the order allows; null for no limit
   */
  int available(List<Participant> participants, @Nullable Integer most) {
    int time =
        participants.isEmpty()
            ? TimeAtEvent.of(snapshot.event(), null)
            : participants.stream().mapToInt(this::time).sum();
    return most == null ? time : Math.min(most, time);
  }

  /** How many slots are asked for already of a firm, those that were declined left out. */
  int requested(List<Participant> participants) {
    return participants.stream().mapToInt(this::requested).sum();
  }

  /**
   * How many more meetings a firm can have. What one of its participants has too many of is not
   * made up for by what another has left.
   *
   * @param most within what the order allows; null for no limit
   */
  int room(List<Participant> participants, @Nullable Integer most) {
    int left =
        participants.isEmpty()
            ? TimeAtEvent.of(snapshot.event(), null)
            : participants.stream().mapToInt(one -> Math.max(0, room(one))).sum();
    return most == null ? left : Math.max(0, Math.min(left, most - requested(participants)));
  }

  /** How many more meetings somebody can have; below 0 if more are asked for than there is time. */
  int room(Participant participant) {
    return time(participant) - requested(participant);
  }

  private int time(Participant participant) {
    return TimeAtEvent.of(snapshot.event(), participant);
  }

  private int requested(Participant participant) {
    return requestedSlots.getOrDefault(participant.externalId(), 0);
  }

  /** Whether the event has a request of the two that was not declined. */
  boolean isAsked(Buyer buyer, SupplierReference supplier) {
    return isIn(asked, buyer, supplier);
  }

  /** Whether the event has a request of the two that was declined. */
  boolean isDeclined(Buyer buyer, SupplierReference supplier) {
    return isIn(declined, buyer, supplier);
  }

  EventSnapshot snapshot() {
    return snapshot;
  }

  private boolean isIn(Set<List<String>> pairs, Buyer buyer, SupplierReference supplier) {
    return participants(buyer).stream()
        .anyMatch(
            one ->
                participants(supplier).stream()
                    .anyMatch(
                        other -> pairs.contains(List.of(one.externalId(), other.externalId()))));
  }

  private static List<Participant> named(
      Map<String, List<Participant>> firms, String externalId, @Nullable UUID id) {
    List<Participant> all = new ArrayList<>(firms.getOrDefault(externalId, List.of()));
    if (id != null) {
      all.addAll(firms.getOrDefault(id.toString(), List.of()));
    }
    all.sort(Comparator.comparing(Participant::externalId));
    return all;
  }
}
