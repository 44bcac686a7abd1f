package org.linkwright.exchange;

import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;

/** Whether a file is only to be checked. */
final class DryRun {

  private DryRun() {}

  /** Strict, for whoever asks for a dry run in other words must not get a real one. */
  static boolean isTrue(String dryRun) {
    return switch (dryRun) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw ProblemException.invalid(FieldError.parameter("dryRun", "should be true or false"));
    };
  }
}
