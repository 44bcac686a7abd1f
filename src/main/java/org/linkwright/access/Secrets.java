package org.linkwright.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Secrets that cannot be guessed, and the hashes by which they are recognised. */
public final class Secrets {

  /** 256 bits: too many to guess, so a plain hash is enough and stays fast. */
  private static final int BYTES = 32;

  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  /** A new secret: 43 letters, digits, hyphens and underscores. */
  public static String next() {
    byte[] secret = new byte[BYTES];
    RANDOM.nextBytes(secret);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }

  /**
   * What is stored of a secret, and looked up by an index: how long that takes tells of the hash
   * alone, from which nobody finds the secret.
   *
   * @return SHA-256 in lower-case hexadecimal
   */
  public static String hash(String secret) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
