package org.linkwright.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.registry.ExchangeRates;
import org.linkwright.registry.MoneyAmount;
import org.linkwright.registry.Programmes;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Suppliers;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.Version;
import org.linkwright.shared.Versioned;

/** Proposes whom to invite to an event and whom to meet there, and takes up what is accepted. */
@ApplicationScoped
public class Invitations {

  private final Events events;
  private final EventRepository eventRepository;
  private final EventSnapshots snapshots;
  private final InvitationScopes scopes;
  private final ShortlistProspects shortlists;
  private final PlannedProspects planned;
  private final Suppliers suppliers;
  private final Programmes programmes;
  private final ExchangeRates rates;
  private final AcceptedInvitations accepted;
  private final Clock clock;

  Invitations(
      Events events,
      EventRepository eventRepository,
      EventSnapshots snapshots,
      InvitationScopes scopes,
      ShortlistProspects shortlists,
      PlannedProspects planned,
      Suppliers suppliers,
      Programmes programmes,
      ExchangeRates rates,
      AcceptedInvitations accepted,
      Clock clock) {
    this.events = events;
    this.eventRepository = eventRepository;
    this.snapshots = snapshots;
    this.scopes = scopes;
    this.shortlists = shortlists;
    this.planned = planned;
    this.suppliers = suppliers;
    this.programmes = programmes;
    this.rates = rates;
    this.accepted = accepted;
    this.clock = clock;
  }

  /**
   * What is worth most within everybody's time; nothing is stored. The event is read at one moment,
   * and nothing of it is held while the proposal is thought out.
   *
   * @return with the version of the event that it is meant for
   * @throws ProblemException that tells which names lead nowhere, or that the event is over
   */
  public Versioned<InvitationProposal> propose(
      Caller caller, EventPlace place, InvitationOrder order) {
    String programme = place.programme();
    long version = events.get(caller, programme, place.event()).version();
    EventUnderway event = snapshots.underway(events.require(caller, place));
    if (!order.rehearsal()) {
      event.entered().requireNotOver(clock.instant());
    }
    EventSnapshot today = event.today();
    InvitationScope scope = scopes.of(caller, programme, today, order);
    EventFirms firms =
        new EventFirms(
            today,
            suppliers.survivors(
                caller, programme, EventFirms.organisations(today, Participant.Role.SUPPLIER)));
    InvitationProposal proposal =
        InvitationPlanning.propose(
            firms,
            scope,
            order,
            prospects(caller, programme, scope, order),
            YearlyValues.of(
                scope.requirements(),
                rates(caller, programme, scope.requirements()),
                order.valueWeight()));
    return new Versioned<>(proposal, version);
  }

  /**
   * Adds what the event does not have yet of the meetings, all or nothing. To send it again changes
   * nothing.
   *
   * @param ifMatch the version of the event that the proposal was made for
   * @throws ProblemException that tells which names lead nowhere, or that the event is over
   */
  @Transactional
  public InvitationResult accept(
      Caller caller, EventPlace place, @Nullable String ifMatch, InvitationAcceptance acceptance) {
    UUID eventId = events.require(caller, place);
    // Held until all is stored, so that the same sent twice at once is not added twice.
    EventEntity event = eventRepository.lock(eventId).orElseThrow(EventSnapshots::gone);
    Version.require(ifMatch, event.version);
    EventSnapshot entered = snapshots.asEntered(eventId);
    if (!acceptance.rehearsal()) {
      entered.requireNotOver(clock.instant());
    }
    return accepted.add(caller, place, entered, acceptance);
  }

  private List<Prospect> prospects(
      Caller caller, String programme, InvitationScope scope, InvitationOrder order) {
    String plan = order.matchPlan();
    return plan == null
        ? shortlists.of(caller, programme, scope, order)
        : planned.of(caller, programme, plan, scope.requirements());
  }

  /** What one of each currency is worth in the programme's, or else in the most usual of them. */
  private Map<String, BigDecimal> rates(
      Caller caller, String programme, List<Requirement> requirements) {
    String own = programmes.get(caller, programme).content().currency();
    List<String> stated =
        requirements.stream()
            .map(Requirement::value)
            .filter(Objects::nonNull)
            .map(MoneyAmount::currency)
            .toList();
    String common = own == null ? MoneyAmount.usualCurrency(stated.stream()).orElse(null) : own;
    Map<String, BigDecimal> found = new HashMap<>();
    if (common == null) {
      return found;
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    stated.stream()
        .distinct()
        .forEach(
            currency ->
                rates
                    .factor(caller, programme, currency, common, today)
                    .ifPresent(factor -> found.put(currency, factor)));
    return found;
  }
}
