package org.linkwright.shared;

import java.util.Locale;

/** How far a statement of a supplier has been checked, from the weakest to the strongest. */
public enum VerificationLevel {
  /** The supplier says so. */
  CLAIMED(1),
  /** The agency holds the document. */
  DOCUMENTED(2),
  /** The agency has checked it with the issuer or on site. */
  VERIFIED(3);

  private final int rank;

  VerificationLevel(int rank) {
    this.rank = rank;
  }

  /** The English word, in lower case: {@code "documented"}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** 1 for the weakest, 3 for the strongest. */
  public int rank() {
    return rank;
  }
}
