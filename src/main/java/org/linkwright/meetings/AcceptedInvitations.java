package org.linkwright.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.matching.SupplierReference;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Buyers;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Requirements;
import org.linkwright.registry.Supplier;
import org.linkwright.registry.Suppliers;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;

/** Adds the participants and requests of accepted meetings to an event. */
@ApplicationScoped
class AcceptedInvitations {

  private static final int LONGEST_NOTE = 1000;

  /** That a participant can have; a profile can have more. */
  private static final int MOST_LANGUAGES = 20;

  private final Participants participants;
  private final MeetingRequests requests;
  private final Buyers buyers;
  private final Suppliers suppliers;
  private final Requirements requirements;

  AcceptedInvitations(
      Participants participants,
      MeetingRequests requests,
      Buyers buyers,
      Suppliers suppliers,
      Requirements requirements) {
    this.participants = participants;
    this.requests = requests;
    this.buyers = buyers;
    this.suppliers = suppliers;
    this.requirements = requirements;
  }

  /**
   * @param snapshot of the event, which nobody else changes meanwhile
   * @throws ProblemException that tells which names lead nowhere
   */
  InvitationResult add(
      Caller caller, EventPlace place, EventSnapshot snapshot, InvitationAcceptance acceptance) {
    Named named = named(caller, place.programme(), acceptance.meetings());
    Adding adding = new Adding(firms(caller, place, snapshot), acceptance, named);
    acceptance.meetings().forEach(adding::add);
    if (!adding.newcomers.isEmpty()) {
      refuse(participants.problems(caller, place, adding.newcomers), "participant");
      participants.putAll(caller, place, adding.newcomers);
    }
    if (!adding.wishes.isEmpty()) {
      refuse(requests.problems(caller, place, adding.wishes), "request");
      requests.putAll(caller, place, adding.wishes);
    }
    return new InvitationResult(
        adding.newcomers.stream().map(Participant::externalId).toList(),
        adding.wishes.stream().map(MeetingRequest::externalId).toList(),
        adding.kept);
  }

  private EventFirms firms(Caller caller, EventPlace place, EventSnapshot snapshot) {
    List<String> names = EventFirms.organisations(snapshot, Participant.Role.SUPPLIER);
    return new EventFirms(snapshot, suppliers.survivors(caller, place.programme(), names));
  }

  private static void refuse(List<List<FieldError>> problems, String what) {
    for (List<FieldError> errors : problems) {
      if (!errors.isEmpty()) {
        throw new IllegalStateException("A new " + what + " is not valid: " + errors);
      }
    }
  }

  /** The firms and requirements of the meetings, by the names in them. */
  private record Named(
      Map<String, Buyer> buyers,
      Map<String, Supplier> suppliers,
      Map<String, Requirement> requirements) {}

  private Named named(Caller caller, String programme, List<ProposedMeeting> meetings) {
    Named named =
        new Named(
            buyers.byReference(caller, programme, names(meetings, ProposedMeeting::buyer)),
            suppliers.byReference(caller, programme, names(meetings, ProposedMeeting::supplier)),
            requirements.byReference(
                caller,
                programme,
                meetings.stream()
                    .flatMap(meeting -> meeting.requirements().stream())
                    .distinct()
                    .toList()));
    List<FieldError> errors = new ArrayList<>();
    Set<PossibleMeeting.Pair> pairs = new HashSet<>();
    for (int i = 0; i < meetings.size(); i++) {
      ProposedMeeting meeting = meetings.get(i);
      Buyer buyer = named.buyers().get(meeting.buyer());
      Supplier supplier = named.suppliers().get(meeting.supplier());
      check(errors, "/meetings/" + i, meeting, named);
      if (buyer != null
          && supplier != null
          && !pairs.add(new PossibleMeeting.Pair(buyer.externalId(), supplier.externalId()))) {
        errors.add(
            FieldError.body(
                "/meetings/" + i, "is of the same two as another; make one meeting of them"));
      }
    }
    if (!errors.isEmpty()) {
      throw ProblemException.invalid(errors);
    }
    return named;
  }

  private static List<String> names(
      List<ProposedMeeting> meetings, Function<ProposedMeeting, String> name) {
    return meetings.stream().map(name).distinct().toList();
  }

  private static void check(
      List<FieldError> errors, String pointer, ProposedMeeting meeting, Named named) {
    addIfUnknown(errors, pointer + "/buyer", "buyer", meeting.buyer(), named.buyers());
    addIfUnknown(errors, pointer + "/supplier", "supplier", meeting.supplier(), named.suppliers());
    for (int i = 0; i < meeting.requirements().size(); i++) {
      String place = pointer + "/requirements/" + i;
      String name = meeting.requirements().get(i);
      Requirement requirement = named.requirements().get(name);
      addIfUnknown(errors, place, "requirement", name, named.requirements());
      Buyer buyer = named.buyers().get(meeting.buyer());
      if (requirement != null && buyer != null && !buyer.externalId().equals(requirement.buyer())) {
        errors.add(FieldError.body(place, "is no requirement of \"" + meeting.buyer() + "\""));
      }
    }
  }

  private static void addIfUnknown(
      List<FieldError> errors, String pointer, String what, String name, Map<String, ?> known) {
    if (!known.containsKey(name)) {
      errors.add(FieldError.body(pointer, "\"" + name + "\" is no " + what + " of this programme"));
    }
  }

  /** Goes through the meetings and gathers what is new. */
  private static final class Adding {

    private final EventFirms firms;
    private final InvitationAcceptance acceptance;
    private final Named named;
    private final FreeNames participantNames;
    private final FreeNames requestNames;
    private final Map<String, String> newBuyers = new HashMap<>();
    private final Map<String, String> newSuppliers = new HashMap<>();
    private final Map<String, Integer> timeLeft = new HashMap<>();
    private final List<Participant> newcomers = new ArrayList<>();
    private final List<MeetingRequest> wishes = new ArrayList<>();
    private int kept;

    Adding(EventFirms firms, InvitationAcceptance acceptance, Named named) {
      this.firms = firms;
      this.acceptance = acceptance;
      this.named = named;
      EventSnapshot snapshot = firms.snapshot();
      participantNames =
          new FreeNames(snapshot.participants().stream().map(Participant::externalId).toList());
      requestNames =
          new FreeNames(snapshot.requests().stream().map(MeetingRequest::externalId).toList());
    }

    void add(ProposedMeeting meeting) {
      Buyer buyer = of(named.buyers(), meeting.buyer());
      Supplier supplier = of(named.suppliers(), meeting.supplier());
      SupplierReference reference = SupplierReference.of(supplier);
      if (firms.isAsked(buyer, reference) || firms.isDeclined(buyer, reference)) {
        kept++;
        return;
      }
      String from = participant(supplier);
      String to = participant(buyer);
      wishes.add(
          new MeetingRequest(
              null,
              requestNames.take(from + "-" + to),
              from,
              to,
              List.of(),
              acceptance.status(),
              meeting.priority(),
              false,
              false,
              false,
              1,
              List.of(),
              List.of(),
              HalfDay.ANY,
              null,
              List.of(),
              note(meeting),
              null,
              null));
    }

    private String participant(Buyer buyer) {
      List<Participant> there = firms.participants(buyer);
      return there.isEmpty()
          ? newBuyers.computeIfAbsent(
              buyer.externalId(),
              name ->
                  newcomer(
                      name,
                      buyer.name(),
                      Participant.Role.BUYER,
                      buyer.contactEmail(),
                      buyer.languages()))
          : whoeverHasMostTime(there);
    }

    private String participant(Supplier supplier) {
      List<Participant> there = firms.participants(SupplierReference.of(supplier));
      return there.isEmpty()
          ? newSuppliers.computeIfAbsent(
              supplier.externalId(),
              name ->
                  newcomer(
                      name,
                      supplier.name(),
                      Participant.Role.SUPPLIER,
                      supplier.contactEmail(),
                      supplier.languages()))
          : whoeverHasMostTime(there);
    }

    /** Of those with as much time, the first by external id; one slot of its time is taken. */
    private String whoeverHasMostTime(List<Participant> firm) {
      String chosen = firm.get(0).externalId();
      for (Participant participant : firm) {
        int left =
            timeLeft.computeIfAbsent(participant.externalId(), any -> firms.room(participant));
        if (left > timeLeft.getOrDefault(chosen, left)) {
          chosen = participant.externalId();
        }
      }
      timeLeft.merge(chosen, -1, Integer::sum);
      return chosen;
    }

    private String newcomer(
        String organisation,
        String name,
        Participant.Role role,
        @Nullable String email,
        List<String> languages) {
      String externalId = participantNames.take(organisation);
      newcomers.add(
          new Participant(
              null,
              externalId,
              name,
              role,
              organisation,
              email,
              null,
              languages.stream().distinct().limit(MOST_LANGUAGES).toList(),
              1,
              null,
              null,
              null,
              null,
              null,
              HalfDay.ANY,
              List.of(),
              null,
              List.of(),
              null,
              null));
      return externalId;
    }

    private String note(ProposedMeeting meeting) {
      String note =
          String.join(
              "; ",
              meeting.requirements().stream()
                  .map(name -> of(named.requirements(), name))
                  .map(requirement -> requirement.externalId() + " " + requirement.title())
                  .toList());
      return note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE - 1) + "…";
    }

    private static <T> T of(Map<String, T> known, String name) {
      T record = known.get(name);
      if (record == null) {
        throw new IllegalStateException("Not looked up: " + name);
      }
      return record;
    }
  }
}
