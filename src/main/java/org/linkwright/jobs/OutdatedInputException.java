package org.linkwright.jobs;

/** What a job was computed from has changed meanwhile, so its result is not stored. */
public final class OutdatedInputException extends RuntimeException {

  public OutdatedInputException(String message) {
    super(message, null, false, false);
  }
}
