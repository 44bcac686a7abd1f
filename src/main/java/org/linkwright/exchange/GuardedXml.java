package org.linkwright.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/**
 * The bytes of one part of a workbook on their way to the XML parser. A few kilobytes of ZIP become
 * gigabytes of XML, and a parser keeps a tag, a text or a comment in memory until it ends; so what
 * is too much is refused while it is counted, before the parser sees it. No spreadsheet writes
 * comments, document types or CDATA, which are refused too.
 */
final class GuardedXml extends FilterInputStream {

  /** Most bytes between two angle brackets: a cell takes 32,767 characters. */
  private static final int LONGEST_RUN = 400_000;

  private final String part;
  private final long most;
  private long seen;
  private int run;
  private boolean afterBracket;

  /**
   * @param most bytes that the part may have
   */
  GuardedXml(InputStream bytes, String part, long most) {
    super(bytes);
    this.part = part;
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    for (int i = offset; i < offset + count; i++) {
      look(buffer[i]);
    }
    return count;
  }

  private void look(byte b) {
    seen++;
    if (afterBracket && (b == '!' || (b == '?' && seen > 10))) {
      throw refusal("has a comment, a document type or CDATA in " + part);
    }
    afterBracket = b == '<';
    run = b == '<' || b == '>' ? 0 : run + 1;
    if (run > LONGEST_RUN) {
      throw refusal("has a text of more than " + LONGEST_RUN + " bytes in " + part);
    }
    if (seen > most) {
      throw refusal("has more than " + most + " bytes in " + part + " when unpacked");
    }
  }

  static ProblemException refusal(String why) {
    return new ProblemException(
        ProblemType.IMPORT_REFUSED, "The workbook cannot be read: it " + why + ".");
  }
}
