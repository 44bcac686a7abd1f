package org.linkwright.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Values in trees of JSON, by JSON pointer (RFC 6901). */
final class Trees {

  private Trees() {}

  /** Puts a value where the pointer says; null takes away what is there, and objects left empty. */
  static void set(ObjectNode tree, String pointer, @Nullable JsonNode value) {
    int next = pointer.indexOf('/', 1);
    String name = unescaped(next < 0 ? pointer.substring(1) : pointer.substring(1, next));
    if (next < 0) {
      if (value == null) {
        tree.remove(name);
      } else {
        tree.set(name, value);
      }
      return;
    }
    ObjectNode inner = tree.get(name) instanceof ObjectNode present ? present : Forms.object();
    set(inner, pointer.substring(next), value);
    if (inner.isEmpty()) {
      tree.remove(name);
    } else {
      tree.set(name, inner);
    }
  }

  /** A name as it stands in a JSON pointer. */
  static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /** A name that stands so in a JSON pointer. */
  static String unescaped(String token) {
    return token.replace("~1", "/").replace("~0", "~");
  }
}
