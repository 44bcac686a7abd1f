package org.linkwright.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.linkwright.access.Caller;
import org.linkwright.access.Role;
import org.linkwright.shared.DaemonThreads;

/** With {@code linkwright.demo=true}: loads the sample programme and shows what was found in it. */
@ApplicationScoped
class Demo {

  private static final Logger LOG = Logger.getLogger(Demo.class);
  private static final Caller DEMO = new Caller(new UUID(0, 0), "demo", Role.ADMINISTRATOR, null);

  private final SampleProgramme sample;
  private final Patience patience;
  private final Tour tour;
  private final boolean wanted;

  Demo(
      SampleProgramme sample,
      Patience patience,
      Tour tour,
      @ConfigProperty(name = "linkwright.demo") boolean wanted) {
    this.sample = sample;
    this.patience = patience;
    this.tour = tour;
    this.wanted = wanted;
  }

  /** Runs beside the service, which answers while the schedule is still being drawn up. */
  void onStart(@Observes StartupEvent up) {
    if (wanted) {
      DaemonThreads.named("demo").newThread(this::run).start();
    }
  }

  @SuppressWarnings("SystemOut") // it speaks to the person at the terminal
  private void run() {
    try {
      System.out.println(
          "Looking for the sample programme; if it is not there it is loaded and its supplier day scheduled ...");
      sample.load(DEMO).ifPresent(job -> patience.end(DEMO, job));
      System.out.println(tour.text(DEMO));
    } catch (Patience.InterruptedJobException stopping) {
      LOG.debug("The service stops before the demo has finished", stopping);
    } catch (RuntimeException accident) {
      LOG.error("The sample programme could not be loaded", accident);
    }
  }
}
