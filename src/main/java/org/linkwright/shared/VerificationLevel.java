package org.linkwright.shared;

/** How far a statement has been checked. */
public enum VerificationLevel {
  CLAIMED,
  DOCUMENTED,
  VERIFIED
}
