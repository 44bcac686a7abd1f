package org.linkwright.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is wrong with a file, so that its author can mend it in one go. The first {@value
 * #MOST_LISTED} errors by line are listed, the others counted.
 */
public final class CsvErrors {

  /** How many errors a refusal lists. */
  public static final int MOST_LISTED = 500;

  private static final Comparator<Entry> BY_PLACE =
      Comparator.<Entry>comparingInt(Entry::line).thenComparingInt(Entry::position);

  private final List<Entry> first = new ArrayList<>();
  private int count;

  private record Entry(int line, int position, FieldError error) {}

  /**
   * @param line counted from 1
   * @param position of the column, counted from 0
   * @param column null if the row as a whole is wrong
   */
  void add(int line, int position, @Nullable String column, String message) {
    count++;
    first.add(new Entry(line, position, FieldError.cell(line, column, message)));
    if (first.size() > 4 * MOST_LISTED) {
      keepFirst();
    }
  }

  void add(int line, String message) {
    add(line, -1, null, message);
  }

  /** The first {@value #MOST_LISTED} errors by line and column. */
  public List<FieldError> listed() {
    keepFirst();
    return first.stream().map(Entry::error).toList();
  }

  public boolean isEmpty() {
    return count == 0;
  }

  /**
   * Ends the import unless all is well.
   *
   * @throws ProblemException {@code import-refused} with the errors, by line and column
   */
  public void refuseIfAny() {
    if (!isEmpty()) {
      throw refusal();
    }
  }

  ProblemException refusal() {
    keepFirst();
    return new ProblemException(
        ProblemType.IMPORT_REFUSED, detail(), first.stream().map(Entry::error).toList());
  }

  private String detail() {
    String found =
        count == 1 ? "There is 1 error in the file" : "There are " + count + " errors in the file";
    String listed =
        count > MOST_LISTED ? ", of which the first " + MOST_LISTED + " are listed" : "";
    return found + listed + "; nothing was written.";
  }

  private void keepFirst() {
    first.sort(BY_PLACE);
    if (first.size() > MOST_LISTED) {
      first.subList(MOST_LISTED, first.size()).clear();
    }
  }
}
