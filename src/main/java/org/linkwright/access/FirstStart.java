package org.linkwright.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.Optional;

/** Shows the bootstrap administrator key, once, on the terminal and not in the log. */
@ApplicationScoped
class FirstStart {

  private final ApiKeys keys;

  FirstStart(ApiKeys keys) {
    this.keys = keys;
  }

  /** Of several nodes that start on an empty database, one makes the key; the others find it. */
  private Optional<String> bootstrap() {
    try {
      return keys.bootstrap();
    } catch (RuntimeException perhapsAnotherNodeWasFirst) {
      return keys.bootstrap();
    }
  }

  @SuppressWarnings("SystemOut") // a secret for the person at the terminal has no place in a log
  void onStart(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent start) {
    bootstrap()
        .ifPresent(
            key ->
                System.out.printf(
                    "%nBootstrap administrator key, shown only now:%n%n    KEY=%s%n%n", key));
  }
}
