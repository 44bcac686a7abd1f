package org.linkwright.exchange;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linkwright.access.Caller;
import org.linkwright.meetings.EventPlace;
import org.linkwright.meetings.Events;
import org.linkwright.meetings.MeetingRequests;
import org.linkwright.meetings.Participants;
import org.linkwright.registry.Buyers;
import org.linkwright.registry.Programmes;
import org.linkwright.registry.Requirements;
import org.linkwright.registry.Suppliers;
import org.linkwright.shared.CsvRecord;
import org.linkwright.shared.CsvTable;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;
import org.linkwright.shared.ViolationErrors;

/** Takes in files of records, each as a whole or not at all. */
@ApplicationScoped
public class Imports {

  /** The largest file takes a fraction of it; a slow database may take longer than the usual 60. */
  private static final int LONGEST_SECONDS = 600;

  private final Programmes programmes;
  private final Events events;
  private final Validator validator;
  private final List<ImportKind<String, ?>> kinds;
  private final List<ImportKind<EventPlace, ?>> eventKinds;

  Imports(
      Programmes programmes,
      Events events,
      Suppliers suppliers,
      Buyers buyers,
      Requirements requirements,
      Participants participants,
      MeetingRequests meetingRequests,
      Validator validator) {
    this.programmes = programmes;
    this.events = events;
    this.validator = validator;
    this.kinds =
        List.of(
            new SupplierKind(suppliers),
            new CapabilityKind(suppliers),
            new CertificateKind(suppliers),
            new BuyerKind(buyers),
            new RequirementKind(requirements),
            new CriterionKind(requirements));
    this.eventKinds =
        List.of(new ParticipantKind(participants), new MeetingRequestKind(meetingRequests));
  }

  /**
   * Reads and checks every row, then creates what is new and replaces what is there.
   *
   * @param kind {@code suppliers}, {@code capabilities}, {@code certificates}, {@code buyers},
   *     {@code requirements} or {@code criteria}
   * @param dryRun true to check only and write nothing
   * @throws ProblemException {@code import-refused} with every error of the file, and then nothing
   *     is written
   */
  @Transactional
  @TransactionConfiguration(timeout = LONGEST_SECONDS)
  public Imported take(Caller caller, String programme, String kind, byte[] file, boolean dryRun) {
    programmes.require(caller, programme);
    return take(caller, programme, named(kind, kinds), file, dryRun);
  }

  /**
   * The same for an event.
   *
   * @param kind {@code participants} or {@code requests}
   */
  @Transactional
  @TransactionConfiguration(timeout = LONGEST_SECONDS)
  public Imported take(Caller caller, EventPlace event, String kind, byte[] file, boolean dryRun) {
    events.get(caller, event.programme(), event.event());
    return take(caller, event, named(kind, eventKinds), file, dryRun);
  }

  private <P, T> Imported take(
      Caller caller, P place, ImportKind<P, T> kind, byte[] file, boolean dryRun) {
    CsvTable table = CsvTable.read(file, kind.columns());
    Map<String, T> stored = stored(caller, place, kind, table);
    List<CsvRecord<T>> records = kind.read(table, stored);
    List<T> bodies = records.stream().map(CsvRecord::body).toList();
    records.forEach(this::validate);
    List<List<FieldError>> problems = kind.records().problems(caller, place, bodies);
    for (int i = 0; i < problems.size(); i++) {
      records.get(i).refuse(problems.get(i));
    }
    table.errors().refuseIfAny();
    if (!dryRun) {
      kind.records().putAll(caller, place, bodies);
    }
    int replaced = (int) bodies.stream().map(kind::externalId).filter(stored::containsKey).count();
    return new Imported(
        kind.name(), table.rows().size(), dryRun, bodies.size() - replaced, replaced);
  }

  private <P, T> Map<String, T> stored(
      Caller caller, P place, ImportKind<P, T> kind, CsvTable table) {
    List<String> named =
        table.rows().stream().flatMap(row -> Stream.ofNullable(row.text(kind.key()))).toList();
    return kind.records().byExternalId(caller, place, named).stream()
        .collect(Collectors.toMap(kind::externalId, Function.identity()));
  }

  private <T> void validate(CsvRecord<T> record) {
    record.refuse(ViolationErrors.ofBody(validator.validate(record.body())));
  }

  private static <P> ImportKind<P, ?> named(String name, List<ImportKind<P, ?>> kinds) {
    return kinds.stream()
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.NOT_FOUND,
                    "There are no files of the kind \""
                        + name
                        + "\"; the kinds are "
                        + kinds.stream().map(ImportKind::name).collect(Collectors.joining(", "))
                        + "."));
  }
}
