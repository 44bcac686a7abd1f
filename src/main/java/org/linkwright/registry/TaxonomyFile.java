package org.linkwright.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.CodeList;
import org.linkwright.shared.CsvColumns;
import org.linkwright.shared.CsvRow;
import org.linkwright.shared.CsvTable;

/** Reads a taxonomy from CSV: {@code code,label,parent} and {@code label:TAG} for each language. */
final class TaxonomyFile {

  /** UNSPSC has about 150,000 codes, the largest scheme in wide use. */
  static final CsvTable.Limits LIMITS = new CsvTable.Limits(32 * 1024 * 1024, 250_000);

  static final int LONGEST_CODE = 20;
  static final int LONGEST_LABEL = 500;
  static final int MOST_LANGUAGES = 40;

  private static final String OTHER_LABEL = "label:";
  private static final CsvColumns COLUMNS =
      CsvColumns.needed("code", "label", "parent").open(OTHER_LABEL);
  private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M} .:+_-]*");

  private final CsvTable table;
  private final TaxonomyHead head;
  private final Map<String, String> languages = new LinkedHashMap<>();

  private TaxonomyFile(CsvTable table, TaxonomyHead head) {
    this.table = table;
    this.head = head;
  }

  /**
   * @param singleRoot true to refuse a second code without a parent
   * @throws org.linkwright.shared.ProblemException {@code import-refused} with every error by line
   *     and column
   */
  static TaxonomyTree read(byte[] file, TaxonomyHead head, boolean singleRoot) {
    return new TaxonomyFile(CsvTable.read(file, COLUMNS, LIMITS), head).tree(singleRoot);
  }

  private TaxonomyTree tree(boolean singleRoot) {
    readLanguages();
    List<CsvRow> rows = table.rows();
    List<TaxonomyTree.Node> nodes = rows.stream().map(this::node).toList();
    List<@Nullable String> parents = new ArrayList<>();
    nodes.forEach(node -> parents.add(node.parent()));
    TaxonomyOrder order =
        new TaxonomyOrder(
            nodes.stream().map(TaxonomyTree.Node::code).toList(),
            parents,
            rows.stream().mapToInt(CsvRow::line).toArray(),
            singleRoot);
    order.flaws().forEach(flaw -> rows.get(flaw.row()).refuse(flaw.column(), flaw.message()));
    if (rows.isEmpty() && table.errors().isEmpty()) {
      table.refuseColumn("code", "has no codes below it");
    }
    table.errors().refuseIfAny();
    return new TaxonomyTree(head, nodes, order);
  }

  private void readLanguages() {
    languages.put(head.language(), "label");
    for (String column : table.columnsBeginning(OTHER_LABEL)) {
      String tag = column.substring(OTHER_LABEL.length());
      if (!CodeList.LANGUAGE.contains(tag)) {
        table.refuseColumn(column, "\"" + tag + "\" " + CodeList.LANGUAGE.complaint());
        continue;
      }
      String before = languages.putIfAbsent(LanguageChoice.canonical(tag), column);
      if (before != null) {
        table.refuseColumn(column, "is the same language as the column " + before);
      }
    }
    if (languages.size() > MOST_LANGUAGES) {
      table.refuseColumn("label", "stands in more than " + MOST_LANGUAGES + " languages");
    }
    table.errors().refuseIfAny();
  }

  private TaxonomyTree.Node node(CsvRow row) {
    String code = code(row, "code", row.neededText("code"));
    String parent = row.text("parent");
    Map<String, String> labels = new LinkedHashMap<>();
    row.neededText("label");
    languages.forEach((language, column) -> putLabel(labels, row, language, column));
    return new TaxonomyTree.Node(code, parent, Map.copyOf(labels));
  }

  private static void putLabel(
      Map<String, String> labels, CsvRow row, String language, String column) {
    String label = row.text(column);
    if (label != null && label.length() > LONGEST_LABEL) {
      row.refuse(
          column, "has " + label.length() + " characters; a label may have " + LONGEST_LABEL);
    } else if (label != null) {
      labels.put(language, label);
    }
  }

  private static String code(CsvRow row, String column, String code) {
    if (code.length() > LONGEST_CODE) {
      row.refuse(column, "has " + code.length() + " characters; a code may have " + LONGEST_CODE);
    } else if (!code.isEmpty() && !CODE.matcher(code).matches()) {
      row.refuse(
          column,
          "may have letters, digits, blanks and . : + _ - and begins with a letter or digit");
    }
    return code;
  }
}
