package org.linkwright.demo;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * With {@code linkwright.rehearsal=true}: starts and stops again at once. The build does so once,
 * and lets the JVM write down the classes it has loaded, from which later starts are quicker.
 */
@ApplicationScoped
class Rehearsal {

  private final boolean wanted;

  Rehearsal(@ConfigProperty(name = "linkwright.rehearsal", defaultValue = "false") boolean wanted) {
    this.wanted = wanted;
  }

  void onStart(@Observes StartupEvent up) {
    if (wanted) {
      Quarkus.asyncExit();
    }
  }
}
