package org.linkwright.meetings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linkwright.matching.SupplierReference;
import org.linkwright.meetings.InvitationMarket.Coming;
import org.linkwright.meetings.InvitationProposal.Reason;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Supplier;

/**
 * Makes a proposal of what is known of an event, its firms and their prospects. Asks no database.
 */
final class InvitationPlanning {

  private final EventFirms firms;
  private final InvitationScope scope;
  private final InvitationOrder order;
  private final List<PossibleMeeting> possible = new ArrayList<>();
  private final List<NotProposed> excluded = new ArrayList<>();
  private final Map<String, Integer> placeOfBuyer = new LinkedHashMap<>();
  private final Map<String, Integer> placeOfSupplier = new LinkedHashMap<>();
  private final List<SupplierReference> suppliers = new ArrayList<>();

  private InvitationPlanning(EventFirms firms, InvitationScope scope, InvitationOrder order) {
    this.firms = firms;
    this.scope = scope;
    this.order = order;
  }

  /**
   * @param prospects for the requirements of the scope
   * @param values of these requirements
   */
  static InvitationProposal propose(
      EventFirms firms,
      InvitationScope scope,
      InvitationOrder order,
      List<Prospect> prospects,
      YearlyValues values) {
    InvitationPlanning planning = new InvitationPlanning(firms, scope, order);
    PossibleMeeting.of(prospects, order, values).forEach(planning::sort);
    InvitationMarket market = planning.market();
    return new InvitationReport(
            firms,
            scope,
            order,
            market,
            List.copyOf(planning.possible),
            List.copyOf(planning.excluded),
            List.copyOf(planning.suppliers))
        .tell(InvitationSearch.best(market));
  }

  /** Puts a meeting among those that can be chosen, or those that cannot. */
  private void sort(PossibleMeeting meeting) {
    Reason reason = reasonAgainst(meeting);
    if (reason == null) {
      possible.add(meeting);
    } else {
      excluded.add(new NotProposed(meeting, reason));
    }
  }

  private @Nullable Reason reasonAgainst(PossibleMeeting meeting) {
    if (firms.isAsked(meeting.buyer(), meeting.supplier())) {
      return Reason.REQUESTED_ALREADY;
    }
    if (firms.isDeclined(meeting.buyer(), meeting.supplier())) {
      return Reason.DECLINED;
    }
    return scope.mustNotCome().contains(meeting.supplier().externalId())
        ? Reason.MUST_NOT_COME
        : null;
  }

  private InvitationMarket market() {
    List<InvitationMarket.Buyer> buyers = new ArrayList<>();
    for (Buyer buyer : scope.buyers()) {
      placeOfBuyer.put(buyer.externalId(), buyers.size());
      List<Participant> participants = firms.participants(buyer);
      int room = firms.room(participants, order.mostMeetingsPerBuyer());
      buyers.add(new InvitationMarket.Buyer(room, !areOnline(participants)));
    }
    List<InvitationMarket.Supplier> rooms = new ArrayList<>();
    Set<String> wanted =
        scope.mustCome().stream().map(Supplier::externalId).collect(Collectors.toSet());
    for (PossibleMeeting meeting : possible) {
      SupplierReference supplier = meeting.supplier();
      if (placeOfSupplier.putIfAbsent(supplier.externalId(), rooms.size()) == null) {
        suppliers.add(supplier);
        List<Participant> participants = firms.participants(supplier);
        rooms.add(
            new InvitationMarket.Supplier(
                firms.room(participants, order.mostMeetingsPerSupplier()),
                coming(participants, wanted.contains(supplier.externalId()))));
      }
    }
    return new InvitationMarket(
        buyers,
        rooms,
        possible.stream().map(this::pair).toList(),
        order.mostInvitations() == null ? Integer.MAX_VALUE : order.mostInvitations(),
        tableRoom());
  }

  private InvitationMarket.Pair pair(PossibleMeeting meeting) {
    return new InvitationMarket.Pair(
        placeOfBuyer.getOrDefault(meeting.buyer().externalId(), -1),
        placeOfSupplier.getOrDefault(meeting.supplier().externalId(), -1),
        meeting.worth(),
        meeting.worthTheJourney());
  }

  private static Coming coming(List<Participant> participants, boolean wanted) {
    if (!participants.isEmpty()) {
      return Coming.ALREADY;
    }
    return wanted ? Coming.WANTED : Coming.IF_BEST;
  }

  private int tableRoom() {
    Map<String, Participant> known = firms.snapshot().participantsById();
    int used =
        firms.snapshot().requests().stream()
            .filter(request -> request.status() != MeetingRequest.Status.DECLINED)
            .filter(
                request ->
                    !request.online()
                        && request.participants().noneMatch(id -> isOnline(known.get(id))))
            .collect(Collectors.summingInt(MeetingRequest::lengthInSlots));
    return Math.max(0, TimeAtEvent.ofTables(firms.snapshot().event()) - used);
  }

  /** Whoever comes in person may need a table for any meeting of the firm. */
  private static boolean areOnline(List<Participant> participants) {
    return !participants.isEmpty() && participants.stream().allMatch(InvitationPlanning::isOnline);
  }

  private static boolean isOnline(@Nullable Participant participant) {
    return participant != null && participant.online() != null;
  }
}
