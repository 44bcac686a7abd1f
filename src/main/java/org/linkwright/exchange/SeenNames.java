package org.linkwright.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The external ids that a file has named so far and the lines of it: 24 bytes each, however long
 * they are. Kept by the first 64 bits of their SHA-256, so that the odds of taking one of a million
 * for another are one in thirty million.
 */
final class SeenNames {

  private final MessageDigest digest;
  private long[] keys = new long[1 << 12];
  private int[] lines = new int[1 << 12];
  private int count;

  SeenNames() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * The line on which this name was seen before; 0 if this is the first.
   *
   * @param line kept if it is the first
   */
  int put(String name, int line) {
    long key = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8))).getLong() | 1;
    if (2 * count > keys.length) {
      grow();
    }
    int at = place(key);
    if (keys[at] == key) {
      return lines[at];
    }
    keys[at] = key;
    lines[at] = line;
    count++;
    return 0;
  }

  private int place(long key) {
    int at = (int) (key >>> 33) & (keys.length - 1);
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldLines = lines;
    keys = new long[2 * oldKeys.length];
    lines = new int[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        lines[at] = oldLines[i];
      }
    }
  }
}
