package org.linkwright.registry;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.Page;
import org.linkwright.shared.PageQuery;
import org.linkwright.shared.ProblemException;

/** Parts of a list whose items have no ids: the cursor tells how many came before. */
final class NumberedPage {

  private NumberedPage() {}

  static <T> Page<T> of(List<T> all, PageQuery query) {
    int from = Math.min(from(query), all.size());
    int to = Math.min(from + query.limit, all.size());
    return new Page<>(all.subList(from, to), to == all.size() ? null : cursor(to));
  }

  static int from(PageQuery query) {
    if (query.cursor == null) {
      return 0;
    }
    try {
      String text =
          new String(Base64.getUrlDecoder().decode(query.cursor), StandardCharsets.US_ASCII);
      if (text.matches("[0-9]{1,9}")) {
        return Integer.parseInt(text);
      }
    } catch (IllegalArgumentException notBase64) {
      // refused below
    }
    throw ProblemException.invalid(
        FieldError.parameter("cursor", "is not a cursor of this list; leave it out to begin anew"));
  }

  static String cursor(int before) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Integer.toString(before).getBytes(StandardCharsets.US_ASCII));
  }
}
