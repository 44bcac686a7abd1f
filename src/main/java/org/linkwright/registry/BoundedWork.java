package org.linkwright.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** Threads that work off what one thread brings; that one waits when they fall behind. */
final class BoundedWork implements AutoCloseable {

  /** What may lie ready for each thread. */
  private static final int READY = 3;

  private final ExecutorService threads;
  private final Semaphore room;
  private final List<Future<?>> given = new ArrayList<>();

  BoundedWork(int threads) {
    this.threads = Executors.newFixedThreadPool(threads);
    this.room = new Semaphore(threads * READY);
  }

  /** Waits for room. */
  void add(Runnable work) {
    room.acquireUninterruptibly();
    given.add(
        threads.submit(
            () -> {
              try {
                work.run();
              } finally {
                room.release();
              }
            }));
  }

  /**
   * Waits until everything is done.
   *
   * @throws IllegalStateException if a piece of work failed
   */
  @Override
  public void close() {
    threads.shutdown();
    for (Future<?> one : given) {
      await(one);
    }
  }

  private static void await(Future<?> work) {
    try {
      work.get();
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
