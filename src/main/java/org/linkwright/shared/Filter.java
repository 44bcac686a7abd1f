package org.linkwright.shared;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on an entity {@code e} joined by "and", each there only if the caller asked for it.
 */
public final class Filter {

  private final StringBuilder text = new StringBuilder("1 = 1");
  private final Map<String, Object> values = new HashMap<>();

  /** Adds a condition with one named parameter, unless its value is null. */
  public Filter and(String condition, String parameter, @Nullable Object value) {
    if (value != null) {
      text.append(" and ").append(condition);
      values.put(parameter, value);
    }
    return this;
  }

  /** Gives a value to one more parameter of a condition added before. */
  public Filter with(String parameter, Object value) {
    values.put(parameter, value);
    return this;
  }

  /** The conditions in the query language. */
  public String text() {
    return text.toString();
  }

  /** The values of the named parameters. */
  public Map<String, Object> values() {
    return values;
  }
}
