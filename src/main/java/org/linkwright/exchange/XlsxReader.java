package org.linkwright.exchange;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.ProblemException;

/**
 * Reads the first sheet of a workbook (ECMA-376, transitional), one row at a time. Of a formula the
 * value is taken that the spreadsheet has kept; one without makes its row unreadable. Cells that
 * are formatted as dates become ISO 8601, numbers what a spreadsheet shows of them: 15 digits.
 */
final class XlsxReader implements RowReader {

  /** Unpacked, of the sheet. */
  private static final long LARGEST_SHEET = 2L << 30;

  /** Unpacked, of the texts that cells share; they are in memory while the sheet is read. */
  private static final long LARGEST_TEXTS = 96L << 20;

  private static final long LARGEST_OTHER = 8L << 20;

  /** What honest spreadsheets stay far below: a part of this size may be packed as it likes. */
  private static final long UNSUSPICIOUS = 64L << 20;

  private static final int HIGHEST_RATIO = 100;
  private static final int MOST_ENTRIES = 5_000;
  private static final int MOST_ROWS = 1_048_576;

  /** A sheet has 16,384; the file of failed rows needs two more than the one that was sent. */
  private static final int MOST_COLUMNS = 16_382;

  /** Of numbers, in a spreadsheet program; the pattern below would not end with a longer one. */
  private static final int LONGEST_FORMAT = 255;

  private static final int MOST_TEXTS = 4_000_000;
  private static final MathContext SHOWN = new MathContext(15);

  private static final Pattern DATE_FORMAT =
      Pattern.compile(
          "(\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.|[^dmyhsDMYHS])*[dmyhsDMYHS].*", Pattern.DOTALL);

  private final ZipFile zip;
  private final List<String> texts;
  private final Set<Integer> dateStyles;
  private final boolean from1904;
  private final XMLStreamReader sheet;
  private int line;

  /**
   * @throws ProblemException {@code import-refused} if it is no workbook, or one that unpacks to
   *     more than is read
   */
  XlsxReader(File file) throws IOException {
    this.zip = open(file);
    try {
      Map<String, String> parts = parts();
      String workbook = parts.getOrDefault("workbook", "xl/workbook.xml");
      Map<String, String> targets = targets(workbook);
      Book book = book(workbook);
      this.from1904 = book.from1904();
      this.texts = texts(targets.get("sharedStrings"));
      this.dateStyles = dateStyles(targets.get("styles"));
      String first = targets.get(book.firstSheet());
      if (first == null) {
        throw GuardedXml.refusal("has no sheet");
      }
      this.sheet = xml(first, LARGEST_SHEET);
    } catch (XMLStreamException broken) {
      zip.close();
      throw broken(broken);
    } catch (ProblemException | IOException failure) {
      zip.close();
      throw failure;
    }
  }

  private static ZipFile open(File file) throws IOException {
    try {
      ZipFile zip = new ZipFile(file);
      if (zip.size() > MOST_ENTRIES) {
        zip.close();
        throw GuardedXml.refusal("has more than " + MOST_ENTRIES + " parts");
      }
      return zip;
    } catch (ZipException noZip) {
      throw GuardedXml.refusal(
          "is not an XLSX file; save older or protected workbooks anew as XLSX");
    }
  }

  private static ProblemException broken(XMLStreamException failure) {
    // Whatever the parser met while reading: a refusal of ours, or XML that is none.
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ProblemException refusal) {
        return refusal;
      }
    }
    return GuardedXml.refusal("has a part that is not well-formed XML");
  }

  private XMLStreamReader xml(String part, long most) throws IOException, XMLStreamException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      throw GuardedXml.refusal("lacks " + part);
    }
    long bound = Math.max(UNSUSPICIOUS, entry.getCompressedSize() * HIGHEST_RATIO);
    InputStream bytes = new GuardedXml(zip.getInputStream(entry), part, Math.min(most, bound));
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(bytes, "UTF-8");
  }

  /** Called at each start of an element. */
  private interface Element {
    void at(XMLStreamReader xml) throws XMLStreamException;
  }

  private void each(String part, long most, Element element)
      throws IOException, XMLStreamException {
    XMLStreamReader xml = xml(part, most);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        element.at(xml);
      }
    }
    xml.close();
  }

  /** Where the main part is, by the last part of its relationship's type. */
  private Map<String, String> parts() throws IOException, XMLStreamException {
    Map<String, String> parts = new HashMap<>();
    if (zip.getEntry("_rels/.rels") == null) {
      throw GuardedXml.refusal("is a ZIP file, but no XLSX file");
    }
    each(
        "_rels/.rels",
        LARGEST_OTHER,
        xml -> {
          if (xml.getLocalName().equals("Relationship")) {
            String type = attribute(xml, "Type");
            if (type.endsWith("/officeDocument")) {
              parts.put("workbook", resolved("", attribute(xml, "Target")));
            }
          }
        });
    return parts;
  }

  /** Parts the workbook refers to, by id, and by kind where there is one of a kind. */
  private Map<String, String> targets(String workbook) throws IOException, XMLStreamException {
    int slash = workbook.lastIndexOf('/') + 1;
    String folder = workbook.substring(0, slash);
    Map<String, String> targets = new HashMap<>();
    each(
        folder + "_rels/" + workbook.substring(slash) + ".rels",
        LARGEST_OTHER,
        xml -> {
          if (xml.getLocalName().equals("Relationship")) {
            String target = resolved(folder, attribute(xml, "Target"));
            String type = attribute(xml, "Type");
            targets.put(attribute(xml, "Id"), target);
            targets.put(type.substring(type.lastIndexOf('/') + 1), target);
          }
        });
    return targets;
  }

  private static String resolved(String folder, String target) {
    return target.startsWith("/") ? target.substring(1) : folder + target;
  }

  private record Book(String firstSheet, boolean from1904) {}

  private Book book(String workbook) throws IOException, XMLStreamException {
    List<String> sheets = new ArrayList<>();
    boolean[] old = {false};
    each(
        workbook,
        LARGEST_OTHER,
        xml -> {
          if (xml.getLocalName().equals("sheet")) {
            for (int i = 0; i < xml.getAttributeCount(); i++) {
              if (xml.getAttributeLocalName(i).equals("id")) {
                sheets.add(xml.getAttributeValue(i));
              }
            }
          } else if (xml.getLocalName().equals("workbookPr")) {
            String set = attribute(xml, "date1904");
            old[0] = set.equals("1") || set.equals("true");
          }
        });
    return new Book(sheets.isEmpty() ? "" : sheets.get(0), old[0]);
  }

  private List<String> texts(@Nullable String part) throws IOException, XMLStreamException {
    List<String> shared = new ArrayList<>();
    if (part == null || zip.getEntry(part) == null) {
      return shared;
    }
    XMLStreamReader xml = xml(part, LARGEST_TEXTS);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
        shared.add(text(xml, "si"));
        if (shared.size() > MOST_TEXTS) {
          throw GuardedXml.refusal("shares more than " + MOST_TEXTS + " texts");
        }
      }
    }
    return shared;
  }

  /** The text inside an element, without what is said of how it sounds. */
  private static String text(XMLStreamReader xml, String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean inText = false;
    int sounding = 0;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        inText = xml.getLocalName().equals("t");
        sounding += xml.getLocalName().equals("rPh") ? 1 : 0;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        inText = false;
        sounding -= xml.getLocalName().equals("rPh") ? 1 : 0;
        if (xml.getLocalName().equals(element)) {
          return XlsxText.decode(text.toString());
        }
      } else if (inText && sounding == 0 && isText(event)) {
        append(text, xml);
      }
    }
  }

  private static boolean isText(int event) {
    return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE;
  }

  private static void append(StringBuilder text, XMLStreamReader xml) {
    text.append(xml.getText());
    if (text.length() > 10 * XlsxText.LONGEST) {
      throw GuardedXml.refusal("has a cell of more than " + XlsxText.LONGEST + " characters");
    }
  }

  private Set<Integer> dateStyles(@Nullable String part) throws IOException, XMLStreamException {
    Set<Integer> dates = new HashSet<>();
    if (part == null || zip.getEntry(part) == null) {
      return dates;
    }
    Map<Integer, String> formats = new HashMap<>();
    int[] style = {-1};
    each(
        part,
        LARGEST_OTHER,
        xml -> {
          switch (xml.getLocalName()) {
            case "numFmt" ->
                formats.put(number(attribute(xml, "numFmtId")), attribute(xml, "formatCode"));
            case "cellXfs" -> style[0] = 0;
            case "cellStyles", "dxfs" -> style[0] = -1;
            case "xf" -> {
              if (style[0] >= 0 && isDate(number(attribute(xml, "numFmtId")), formats)) {
                dates.add(style[0]);
              }
              style[0] += style[0] >= 0 ? 1 : 0;
            }
            default -> {}
          }
        });
    return dates;
  }

  /** Built-in formats of dates are 14 to 22 and 45 to 47 (18.8.30), 27 to 36 in East Asia. */
  private static boolean isDate(int format, Map<Integer, String> formats) {
    String own = formats.get(format);
    if (own != null && own.length() > LONGEST_FORMAT) {
      return false;
    }
    return own == null
        ? (format >= 14 && format <= 22)
            || (format >= 27 && format <= 36)
            || (format >= 45 && format <= 47)
        : !own.equalsIgnoreCase("General") && DATE_FORMAT.matcher(own.split(";", 2)[0]).matches();
  }

  /** A whole number that is not negative; -1 for anything else. */
  private static int number(String text) {
    try {
      return text.isEmpty() ? -1 : Integer.parseInt(text);
    } catch (NumberFormatException none) {
      return -1;
    }
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  @Override
  public @Nullable SourceRow next() throws IOException {
    try {
      while (sheet.hasNext()) {
        if (sheet.next() == XMLStreamConstants.START_ELEMENT
            && sheet.getLocalName().equals("row")) {
          SourceRow row = row();
          if (!row.isEmpty()) {
            return row;
          }
        }
      }
      return null;
    } catch (XMLStreamException broken) {
      throw broken(broken);
    }
  }

  private SourceRow row() throws XMLStreamException {
    int stated = number(attribute(sheet, "r"));
    line = stated > line ? stated : line + 1;
    if (line > MOST_ROWS) {
      throw RowReader.unreadable(line, "has a row beyond the last one of a sheet");
    }
    List<String> cells = new ArrayList<>();
    String problem = null;
    long length = 0;
    while (true) {
      int event = sheet.next();
      if (event == XMLStreamConstants.END_ELEMENT && sheet.getLocalName().equals("row")) {
        return new SourceRow(line, cells, problem);
      }
      if (event == XMLStreamConstants.START_ELEMENT && sheet.getLocalName().equals("c")) {
        int column = column(attribute(sheet, "r"), cells.size());
        while (cells.size() <= column) {
          cells.add("");
        }
        Value value = cell();
        cells.set(column, value.text().strip());
        problem = problem == null ? value.problem() : problem;
        length += value.text().length();
        if (length > LONGEST_ROW) {
          throw RowReader.unreadable(line, "has a row of more than " + LONGEST_ROW + " characters");
        }
      }
    }
  }

  /** Counted from 0; the next one where a cell does not say which it is. */
  private int column(String reference, int next) {
    int column = 0;
    for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
      column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
      if (column > MOST_COLUMNS || column < 1) {
        throw RowReader.unreadable(line, "has a cell beyond the last column");
      }
    }
    int found = column == 0 ? next : column - 1;
    if (found >= MOST_COLUMNS) {
      throw RowReader.unreadable(line, "has a cell beyond the last column");
    }
    return found;
  }

  private record Value(String text, @Nullable String problem) {}

  private Value cell() throws XMLStreamException {
    String reference = attribute(sheet, "r");
    String type = attribute(sheet, "t");
    boolean date = dateStyles.contains(number(attribute(sheet, "s")));
    boolean formula = false;
    String inline = null;
    StringBuilder raw = new StringBuilder();
    boolean inValue = false;
    while (true) {
      int event = sheet.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        inValue = sheet.getLocalName().equals("v");
        formula |= sheet.getLocalName().equals("f");
        if (sheet.getLocalName().equals("is")) {
          inline = text(sheet, "is");
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        inValue = false;
        if (sheet.getLocalName().equals("c")) {
          break;
        }
      } else if (inValue && isText(event)) {
        append(raw, sheet);
      }
    }
    if (formula && raw.length() == 0 && !type.equals("str")) {
      return new Value(
          "",
          "has a formula without a value in cell "
              + reference
              + "; save the workbook in a spreadsheet program once, or put in the value");
    }
    return inline != null ? new Value(inline, null) : value(type, raw.toString(), date, reference);
  }

  private Value value(String type, String raw, boolean date, String reference) {
    return switch (type) {
      case "s" -> {
        int index = number(raw);
        yield index < 0 || index >= texts.size()
            ? new Value("", "refers to a text that is missing in cell " + reference)
            : new Value(texts.get(index), null);
      }
      case "b" -> new Value(raw.equals("1") ? "true" : raw.equals("0") ? "false" : raw, null);
      case "e" -> new Value("", "has the error " + raw + " in cell " + reference);
      case "str", "inlineStr", "d" -> new Value(XlsxText.decode(raw), null);
      default -> new Value(raw.isEmpty() ? "" : date ? date(raw) : shown(raw), null);
    };
  }

  private static String shown(String raw) {
    BigDecimal exact = decimal(raw);
    if (exact == null) {
      return raw;
    }
    BigDecimal rounded = exact.precision() > 15 ? exact.round(SHOWN) : exact;
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** Null for what is no number, or one that nobody would write out. */
  private static @Nullable BigDecimal decimal(String raw) {
    try {
      BigDecimal exact = raw.length() > 400 ? null : new BigDecimal(raw.strip());
      return exact == null || Math.abs((long) exact.scale()) > 400 ? null : exact;
    } catch (NumberFormatException none) {
      return null;
    }
  }

  /** Days since 1899-12-30, which makes up for a 29 February 1900 that never was. */
  private String date(String raw) {
    BigDecimal days = decimal(raw);
    if (days == null || days.abs().compareTo(BigDecimal.valueOf(3_000_000)) > 0) {
      return raw;
    }
    LocalDateTime zero =
        from1904 ? LocalDateTime.of(1904, 1, 1, 0, 0) : LocalDateTime.of(1899, 12, 30, 0, 0);
    long seconds = Math.round(days.doubleValue() * 86_400);
    LocalDateTime moment = zero.plus(seconds, ChronoUnit.SECONDS);
    if (moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return moment.toLocalDate().toString();
    }
    return days.abs().compareTo(BigDecimal.ONE) < 0
        ? moment.toLocalTime().toString()
        : moment.toString();
  }

  @Override
  public void close() throws IOException {
    try {
      sheet.close();
    } catch (XMLStreamException broken) {
      throw new IOException(broken);
    } finally {
      zip.close();
    }
  }
}
