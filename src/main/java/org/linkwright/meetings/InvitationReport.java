package org.linkwright.meetings;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.linkwright.matching.SupplierReference;
import org.linkwright.meetings.InvitationProposal.BuyerTime;
import org.linkwright.meetings.InvitationProposal.Count;
import org.linkwright.meetings.InvitationProposal.Invitation;
import org.linkwright.meetings.InvitationProposal.LeftOut;
import org.linkwright.meetings.InvitationProposal.Reason;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Supplier;
import org.linkwright.shared.Priority;

/** Tells a choice of invitations and meetings in the words of the event, with the reasons. */
final class InvitationReport {

  private static final int MOST_LEFT_OUT = 500;

  private final EventFirms firms;
  private final InvitationScope scope;
  private final InvitationOrder order;
  private final InvitationMarket market;
  private final List<PossibleMeeting> possible;
  private final List<NotProposed> excluded;
  private final List<SupplierReference> suppliers;

  /**
   * @param possible the pairs of the market
   * @param excluded meetings that were not to be chosen
   * @param suppliers those of the market
   */
  InvitationReport(
      EventFirms firms,
      InvitationScope scope,
      InvitationOrder order,
      InvitationMarket market,
      List<PossibleMeeting> possible,
      List<NotProposed> excluded,
      List<SupplierReference> suppliers) {
    this.firms = firms;
    this.scope = scope;
    this.order = order;
    this.market = market;
    this.possible = possible;
    this.excluded = excluded;
    this.suppliers = suppliers;
  }

  InvitationProposal tell(InvitationSearch.Choice choice) {
    List<PossibleMeeting> chosen = choice.pairs().stream().map(possible::get).toList();
    Map<String, PossibleMeeting> reasonsToCome = reasonsToCome(chosen);
    Map<String, Integer> meetingsOfSupplier =
        counted(chosen, meeting -> meeting.supplier().externalId());
    Map<String, Integer> meetingsOfBuyer = counted(chosen, meeting -> meeting.buyer().externalId());
    List<LeftOut> leftOut = leftOut(choice);
    return new InvitationProposal(
        PossibleMeeting.told(choice.worth()),
        PossibleMeeting.told(choice.worthAtMost()),
        choice.proven(),
        choice.invited().stream()
            .mapToObj(suppliers::get)
            .map(
                supplier ->
                    invitation(
                        supplier,
                        meetingsOfSupplier.getOrDefault(supplier.externalId(), 0),
                        reasonsToCome))
            .sorted(Comparator.comparing(one -> one.supplier().externalId()))
            .toList(),
        chosen.stream().map(meeting -> proposed(meeting, reasonsToCome)).toList(),
        scope.buyers().stream()
            .map(buyer -> time(buyer, meetingsOfBuyer.getOrDefault(buyer.externalId(), 0)))
            .toList(),
        leftOut.stream().limit(MOST_LEFT_OUT).toList(),
        counts(leftOut));
  }

  private static Map<String, Integer> counted(
      List<PossibleMeeting> meetings, Function<PossibleMeeting, String> firm) {
    Map<String, Integer> counts = new HashMap<>();
    meetings.forEach(meeting -> counts.merge(firm.apply(meeting), 1, Integer::sum));
    return counts;
  }

  /** The best meeting that is worth the journey, of each supplier that has none asked for yet. */
  private Map<String, PossibleMeeting> reasonsToCome(List<PossibleMeeting> chosen) {
    Map<String, PossibleMeeting> best = new HashMap<>();
    for (PossibleMeeting meeting : chosen) {
      boolean isNew = firms.requested(firms.participants(meeting.supplier())) == 0;
      if (isNew && meeting.worthTheJourney()) {
        best.merge(
            meeting.supplier().externalId(),
            meeting,
            (one, other) -> other.worth() > one.worth() ? other : one);
      }
    }
    return best;
  }

  private Invitation invitation(
      SupplierReference supplier, int meetings, Map<String, PossibleMeeting> reasonsToCome) {
    PossibleMeeting reason = reasonsToCome.get(supplier.externalId());
    if (reason == null) {
      throw new IllegalStateException("Nothing is worth the journey of " + supplier.externalId());
    }
    return new Invitation(
        supplier,
        meetings,
        reason.buyer().externalId(),
        "%s is worth its journey for %s: %s (score %s)%s."
            .formatted(
                supplier.name(),
                reason.buyer().name(),
                reason.prospects().get(0).requirement().title(),
                reason.prospects().get(0).score().toPlainString(),
                further(meetings - 1)));
  }

  private static String further(int meetings) {
    return switch (meetings) {
      case 0 -> "";
      case 1 -> "; it has one meeting more";
      default -> "; it has " + meetings + " meetings more";
    };
  }

  private ProposedMeeting proposed(
      PossibleMeeting meeting, Map<String, PossibleMeeting> reasonsToCome) {
    return new ProposedMeeting(
        meeting.supplier().externalId(),
        meeting.supplier().name(),
        meeting.buyer().externalId(),
        meeting.buyer().name(),
        meeting.requirements(),
        priority(meeting, reasonsToCome),
        meeting.worthTheJourney(),
        PossibleMeeting.told(meeting.worth()),
        why(meeting));
  }

  private Priority priority(PossibleMeeting meeting, Map<String, PossibleMeeting> reasonsToCome) {
    if (order.matchPlan() != null) {
      return Priority.MUST;
    }
    PossibleMeeting reason = reasonsToCome.get(meeting.supplier().externalId());
    if (reason != null && reason.pair().equals(meeting.pair())) {
      return Priority.MUST;
    }
    return meeting.worthTheJourney() ? Priority.SHOULD : Priority.MAY;
  }

  private static String why(PossibleMeeting meeting) {
    Prospect best = meeting.prospects().get(0);
    String about =
        "%s, %s: %s"
            .formatted(best.requirement().externalId(), best.requirement().title(), best.summary());
    List<String> others =
        meeting.prospects().stream()
            .skip(1)
            .map(
                one ->
                    "%s (score %s)"
                        .formatted(one.requirement().externalId(), one.score().toPlainString()))
            .toList();
    return others.isEmpty() ? about : about + " Also " + String.join(", ", others) + ".";
  }

  private BuyerTime time(Buyer buyer, int proposed) {
    List<Participant> participants = firms.participants(buyer);
    return new BuyerTime(
        buyer.externalId(),
        buyer.name(),
        participants.stream().map(Participant::externalId).toList(),
        firms.available(participants, order.mostMeetingsPerBuyer()),
        firms.requested(participants),
        proposed);
  }

  private static List<Count> counts(List<LeftOut> all) {
    Map<Reason, Integer> counts = new TreeMap<>();
    all.forEach(one -> counts.merge(one.reason(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(entry -> new Count(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Requirements and wanted suppliers without any meeting first, then the most worth. */
  private List<LeftOut> leftOut(InvitationSearch.Choice choice) {
    List<LeftOut> all = new ArrayList<>();
    Set<String> served = new HashSet<>();
    possible.forEach(one -> served.addAll(one.requirements()));
    excluded.forEach(one -> served.addAll(one.meeting().requirements()));
    scope.requirements().stream()
        .filter(requirement -> !served.contains(requirement.externalId()))
        .map(this::withoutSupplier)
        .forEach(all::add);
    Set<String> names = suppliers.stream().map(SupplierReference::externalId).collect(toSet());
    scope.mustCome().stream()
        .filter(supplier -> firms.participants(SupplierReference.of(supplier)).isEmpty())
        .filter(supplier -> !names.contains(supplier.externalId()))
        .map(this::wantedInVain)
        .forEach(all::add);
    meetingsLeftOut(choice).stream()
        .sorted(Comparator.comparing((NotProposed one) -> -one.meeting().worth()))
        .map(one -> leftOut(one.meeting(), one.reason()))
        .forEach(all::add);
    return all;
  }

  private List<NotProposed> meetingsLeftOut(InvitationSearch.Choice choice) {
    List<NotProposed> reasons = new ArrayList<>(excluded);
    WhyNotChosen whyNot = new WhyNotChosen(market, choice);
    BitSet chosen = new BitSet();
    choice.pairs().forEach(chosen::set);
    for (int place = chosen.nextClearBit(0);
        place < possible.size();
        place = chosen.nextClearBit(place + 1)) {
      reasons.add(new NotProposed(possible.get(place), whyNot.reason(market.pairs().get(place))));
    }
    return reasons;
  }

  private LeftOut withoutSupplier(Requirement requirement) {
    Reason reason = whyNobody(requirement);
    return new LeftOut(
        null,
        requirement.buyer(),
        List.of(requirement.externalId()),
        reason,
        requirement.title()
            + switch (reason) {
              case NO_CLASSIFICATION -> ": it has no classification, so nobody can be found by it.";
              case NOT_PLANNED ->
                  ": the match plan has no supplier for it, or none that can be proposed still.";
              default -> ": no supplier fits it as you ask.";
            });
  }

  private Reason whyNobody(Requirement requirement) {
    if (requirement.classification() == null) {
      return Reason.NO_CLASSIFICATION;
    }
    return order.matchPlan() == null ? Reason.NOBODY_FITS : Reason.NOT_PLANNED;
  }

  private LeftOut wantedInVain(Supplier supplier) {
    return new LeftOut(
        supplier.externalId(),
        null,
        List.of(),
        Reason.NOT_WORTH_THE_JOURNEY,
        supplier.name() + " must come, but there is no meeting to propose for it.");
  }

  private LeftOut leftOut(PossibleMeeting meeting, Reason reason) {
    return new LeftOut(
        meeting.supplier().externalId(),
        meeting.buyer().externalId(),
        meeting.requirements(),
        reason,
        sentence(meeting, reason));
  }

  private String sentence(PossibleMeeting meeting, Reason reason) {
    String supplier = meeting.supplier().name();
    String buyer = meeting.buyer().name();
    return switch (reason) {
      case REQUESTED_ALREADY -> "%s and %s are to meet already.".formatted(supplier, buyer);
      case DECLINED -> "A meeting of %s and %s was declined.".formatted(supplier, buyer);
      case MUST_NOT_COME -> supplier + " must not come.";
      case NOT_WORTH_THE_JOURNEY ->
          "No meeting is worth the journey of %s, this one with %s included."
              .formatted(supplier, buyer);
      case NO_TIME_FOR_WHAT_IS_WORTH_THE_JOURNEY ->
          "Nobody whose meeting would be worth the journey of %s has time left for it."
              .formatted(supplier);
      case NOT_AMONG_THE_BEST ->
          supplier + " is not among those whose invitations are worth most" + limit() + ".";
      case BUYER_IS_FULL -> buyer + "'s time is full with what is worth more.";
      case SUPPLIER_IS_FULL -> supplier + "'s time is full with what is worth more.";
      case TABLES_ARE_FULL -> "The tables are full with what is worth more.";
      case NO_CLASSIFICATION, NOBODY_FITS, NOT_PLANNED ->
          throw new IllegalStateException("This is no reason against a meeting");
    };
  }

  private String limit() {
    Integer most = order.mostInvitations();
    return most == null ? "" : " (" + most + " at most)";
  }
}
