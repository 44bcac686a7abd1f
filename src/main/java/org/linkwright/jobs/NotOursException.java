package org.linkwright.jobs;

/** The job of this run was called off, is gone, or is another node's by now. */
final class NotOursException extends RuntimeException {

  NotOursException() {
    super("The job is not this run's any more", null, false, false);
  }
}
