package org.linkwright.shared;

import java.util.concurrent.ThreadFactory;

/** Threads that keep nobody from stopping the service. */
public final class DaemonThreads {

  private DaemonThreads() {}

  /** Makes threads of this name. */
  public static ThreadFactory named(String name) {
    return work -> {
      Thread thread = new Thread(work, name);
      thread.setDaemon(true);
      return thread;
    };
  }
}
