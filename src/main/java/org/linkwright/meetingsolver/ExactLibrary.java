package org.linkwright.meetingsolver;

import com.google.ortools.Loader;

/**
 * The native library of OR-Tools, loaded when it is first asked for. It is not there for every
 * platform.
 */
final class ExactLibrary {

  /** The library of the platform this service runs on. */
  static final ExactLibrary OF_THIS_PLATFORM = new ExactLibrary(Loader::loadNativeLibraries);

  private enum State {
    UNTRIED,
    LOADED,
    MISSING
  }

  private final Runnable loading;
  private State state = State.UNTRIED;

  /**
   * A library.
   *
   * @param loading loads it, or throws an {@link UnsatisfiedLinkError} or a {@link
   *     RuntimeException} where it cannot
   */
  ExactLibrary(Runnable loading) {
    this.loading = loading;
  }

  synchronized boolean isThere() {
    if (state == State.UNTRIED) {
      state = load();
    }
    return state == State.LOADED;
  }

  private State load() {
    try {
      loading.run();
      return State.LOADED;
    } catch (UnsatisfiedLinkError | RuntimeException missing) {
      return State.MISSING;
    }
  }
}
