package org.linkwright.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.exchange.ImportOrder.OnError;
import org.linkwright.exchange.ImportState.Phase;
import org.linkwright.jobs.Job;
import org.linkwright.jobs.JobTexts;
import org.linkwright.jobs.Jobs;
import org.linkwright.registry.Programmes;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.Ids;
import org.linkwright.shared.Page;
import org.linkwright.shared.PageQuery;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/** Takes files of any size for jobs, and tells what became of them. */
@ApplicationScoped
public class ImportJobs {

  /** The kind of the jobs that take files in. */
  public static final String KIND_OF_JOB = "import";

  private static final int LARGEST_MAPPING = 50_000;
  private static final String MAPPING_SHAPE =
      "should be a JSON object of texts such as {\"Firm\": \"name\"}";

  private final Programmes programmes;
  private final Kinds kinds;
  private final ImportFiles files;
  private final Importing importing;
  private final Jobs jobs;
  private final JobTexts texts;
  private final ObjectMapper mapper;
  private final Ids ids;
  private final long largest;

  ImportJobs(
      Programmes programmes,
      Kinds kinds,
      ImportFiles files,
      Importing importing,
      Jobs jobs,
      JobTexts texts,
      ObjectMapper mapper,
      Ids ids,
      @ConfigProperty(name = "linkwright.imports.max-file-size") MemorySize largest) {
    this.programmes = programmes;
    this.kinds = kinds;
    this.files = files;
    this.importing = importing;
    this.jobs = jobs;
    this.texts = texts;
    this.mapper = mapper;
    this.ids = ids;
    this.largest = largest.asLongValue();
  }

  /**
   * How a file is to be taken in.
   *
   * @param columns a JSON object of our names by theirs; null for a column to ignore
   * @param charset that the caller says the file has; null to find out
   * @param decimalComma null to go by what separates the cells
   */
  public record Wishes(
      String kind,
      String mode,
      String onError,
      boolean dryRun,
      @Nullable String columns,
      @Nullable String charset,
      @Nullable Boolean decimalComma) {}

  /**
   * Keeps the file and orders the job that takes it in.
   *
   * @throws ProblemException if it is too large, empty, or has a header that is not understood;
   *     then nothing of it is kept
   */
  public Job order(
      Caller caller, String programme, Wishes wishes, FileFormat format, InputStream file) {
    UUID programmeId = programmes.require(caller, programme);
    Kind<String, ?> kind = kinds.ofProgramme(wishes.kind());
    ImportOrder order = order(caller, programme, wishes, format, kind);
    files.begin(order, programmeId);
    try {
      String found = files.receive(order.id(), file, largest);
      String charset = charset(wishes.charset(), found, order);
      Header header = header(order, kind, charset);
      return QuarkusTransaction.requiringNew()
          .call(
              () -> {
                boolean writesAtOnce = order.onError() == OnError.SKIP_ROWS && !order.dryRun();
                files.complete(
                    order.id(),
                    charset,
                    header.columns(),
                    header.decimalComma(),
                    writesAtOnce ? Phase.WRITING : Phase.CHECKING);
                return jobs.submit(caller, programmeId, importing, order.id(), texts.write(order));
              });
    } catch (IOException brokenOff) {
      files.delete(order.id());
      throw new ProblemException(ProblemType.MALFORMED_REQUEST, "The file broke off.");
    } catch (RuntimeException failure) {
      files.delete(order.id());
      throw failure;
    }
  }

  private ImportOrder order(
      Caller caller, String programme, Wishes wishes, FileFormat format, Kind<?, ?> kind) {
    if (!format.hasHeader() && kind.isList()) {
      throw ProblemException.invalid(
          FieldError.parameter(
              "kind", "comes as CSV or XLSX; in NDJSON it is part of the record it belongs to"));
    }
    return new ImportOrder(
        ids.next(),
        caller,
        programme,
        kind.name(),
        format,
        choice("mode", wishes.mode(), Mode.class),
        choice("onError", wishes.onError(), OnError.class),
        wishes.dryRun(),
        mapping(wishes.columns(), kind),
        wishes.decimalComma());
  }

  private static <E extends Enum<E>> E choice(String parameter, String name, Class<E> type) {
    for (E one : type.getEnumConstants()) {
      if (one.name().equals(name)) {
        return one;
      }
    }
    throw ProblemException.invalid(
        FieldError.parameter(
            parameter,
            "\""
                + name
                + "\" is not one of "
                + Set.of(type.getEnumConstants()).stream().map(Enum::name).sorted().toList()));
  }

  private Map<String, String> mapping(@Nullable String columns, Kind<?, ?> kind) {
    if (columns == null || columns.isBlank()) {
      return Map.of();
    }
    if (columns.length() > LARGEST_MAPPING) {
      throw wrongMapping("is too long");
    }
    try {
      @Nullable Map<String, String> mapping =
          mapper.readValue(columns, new TypeReference<LinkedHashMap<String, String>>() {});
      if (mapping == null) {
        throw wrongMapping(MAPPING_SHAPE);
      }
      Set<String> used = new HashSet<>();
      for (String ours : mapping.values()) {
        if (ours != null && !kind.columns().knows(ours)) {
          throw wrongMapping(
              "\"" + ours + "\" is not a column here; the columns are " + kind.columns().listed());
        }
        if (ours != null && !used.add(ours)) {
          throw wrongMapping("two columns are to be \"" + ours + "\"");
        }
      }
      mapping.replaceAll((theirs, ours) -> Objects.requireNonNullElse(ours, ""));
      return mapping;
    } catch (JsonProcessingException noMapping) {
      throw wrongMapping(MAPPING_SHAPE);
    }
  }

  private static ProblemException wrongMapping(String why) {
    return ProblemException.invalid(FieldError.parameter("columns", why));
  }

  /** What the sender says, unless it says UTF-8 and that is not so. */
  private static String charset(@Nullable String said, String found, ImportOrder order) {
    if (order.format() != FileFormat.CSV) {
      return "UTF-8";
    }
    if (said == null) {
      return found;
    }
    try {
      String name = Charset.forName(said).name();
      if (name.equals("UTF-8") && !found.equals(name)) {
        throw new ProblemException(
            ProblemType.IMPORT_REFUSED, "The file is said to be UTF-8 and is not.");
      }
      return name;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw new ProblemException(
          ProblemType.UNSUPPORTED_MEDIA_TYPE, "The character set \"" + said + "\" is not known.");
    }
  }

  private record Header(List<String> columns, boolean decimalComma) {}

  /** Reads the header, so that a file that cannot be taken is refused while its sender waits. */
  private Header header(ImportOrder order, Kind<?, ?> kind, String charset) throws IOException {
    Kind<?, ?> read = order.format().hasHeader() ? kind : kind.whole();
    try (OpenFile file = OpenFile.of(files.open(order.id()), order, read, charset)) {
      return new Header(file.original(), file.decimalComma());
    }
  }

  /** How far a file has come. */
  public ImportState state(Caller caller, String programme, UUID id) {
    UUID programmeId = programmes.require(caller, programme);
    return files
        .state(id)
        .filter(state -> state.programmeId().equals(programmeId))
        .map(state -> jobs.stateOf(caller, id).map(state::asJobIs).orElse(state))
        .orElseThrow(() -> ProblemException.notFound("import job", id.toString()));
  }

  /** The rows that were not taken, as a file that can be mended and sent again. */
  public FailedRows failedRows(Caller caller, String programme, UUID id) {
    ImportState state = state(caller, programme, id);
    return new FailedRows(state, files);
  }

  /** The suppliers that are new and likely to be others, in the order of the file. */
  public Page<ImportedDuplicate> likelyDuplicates(
      Caller caller, String programme, UUID id, PageQuery query) {
    ImportState state = state(caller, programme, id);
    long afterLine = query.after().getLeastSignificantBits();
    return query.page(
        files.likely(state.id(), afterLine, query.limit + 1), one -> new UUID(0, one.line()));
  }
}
