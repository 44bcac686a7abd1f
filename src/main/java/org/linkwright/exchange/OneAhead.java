package org.linkwright.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.DaemonThreads;

/**
 * Makes the next thing while the last one is dealt with, on a thread of its own: never more than
 * one ahead, so that memory stays as it is.
 */
final class OneAhead<T> implements Closeable {

  /** Longer than any transaction may take. */
  private static final int LONGEST_SECONDS = 600;

  private final ExecutorService thread;
  private final Callable<@Nullable T> maker;
  private Future<@Nullable T> next;

  /**
   * @param maker makes one thing after the other, always on the same thread; null after the last
   */
  OneAhead(String name, Callable<@Nullable T> maker) {
    this.maker = maker;
    this.thread = Executors.newSingleThreadExecutor(DaemonThreads.named(name));
    this.next = thread.submit(maker);
  }

  /**
   * The next thing; null after the last. The one behind it is begun.
   *
   * @throws IOException what kept it from being made, as does any other exception
   */
  @Nullable T take() throws IOException {
    @Nullable T taken = made();
    if (taken != null) {
      next = thread.submit(maker);
    }
    return taken;
  }

  private @Nullable T made() throws IOException {
    try {
      return next.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the next part was read", interrupted);
    } catch (ExecutionException failure) {
      throw rethrown(failure.getCause());
    }
  }

  private static RuntimeException rethrown(@Nullable Throwable cause) throws IOException {
    if (cause instanceof RuntimeException failure) {
      return failure;
    }
    if (cause instanceof IOException unreadable) {
      throw unreadable;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return new IllegalStateException(cause);
  }

  /**
   * Waits for what is being made: whatever it is made of may be closed after that. It is not
   * interrupted, for that would close the files of an embedded database.
   */
  @Override
  public void close() {
    next.cancel(false);
    thread.shutdown();
    try {
      if (!thread.awaitTermination(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("What was begun ahead does not come to its end.");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
