package org.linkwright.jobs;

/** This node stops, and the job goes back into the queue. */
final class NodeStoppingException extends RuntimeException {

  NodeStoppingException() {
    super("This node is stopping; the job goes on elsewhere", null, false, false);
  }
}
