package org.linkwright.registry;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.DaemonThreads;

/**
 * The trees of all taxonomies in the memory of this node. One thread looks every second which
 * versions are stored and reads those that are new, so that what another node has changed is seen
 * here after a second and the time it takes to read; readers never wait.
 */
@ApplicationScoped
class KnownTaxonomies {

  private static final Logger LOG = Logger.getLogger(KnownTaxonomies.class);
  private static final long LOOK_EVERY_MILLISECONDS = 1000;

  private final TaxonomyStore store;
  private final TaxonomySearch search;
  private final ScheduledExecutorService lookout =
      Executors.newSingleThreadScheduledExecutor(DaemonThreads.named("taxonomies"));

  /** Read by all, set by the lookout's thread alone. */
  private volatile Map<String, TaxonomyTree> trees = new TreeMap<>(ShippedTaxonomies.ALL);

  private @Nullable Future<?> looking;

  KnownTaxonomies(TaxonomyStore store, TaxonomySearch search) {
    this.store = store;
    this.search = search;
  }

  void onStart(@Observes StartupEvent start) {
    search.follow(trees.values());
    refresh();
    looking =
        lookout.scheduleWithFixedDelay(
            this::lookAgain,
            LOOK_EVERY_MILLISECONDS,
            LOOK_EVERY_MILLISECONDS,
            TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    if (looking != null) {
      looking.cancel(false);
    }
    lookout.shutdown();
  }

  /** By scheme, in the order of the alphabet. The same map for as long as nothing changes. */
  Map<String, TaxonomyTree> trees() {
    return trees;
  }

  /** Waits until this node has seen what is stored now. */
  void refresh() {
    await(lookout.submit(this::look));
  }

  private static void await(Future<?> seen) {
    try {
      seen.get();
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private void lookAgain() {
    try {
      look();
    } catch (RuntimeException unreachable) {
      LOG.warn("The versions of the taxonomies could not be read", unreachable);
    }
  }

  private void look() {
    Map<String, TaxonomyTree> known = trees;
    Map<String, TaxonomyTree> now = new TreeMap<>(ShippedTaxonomies.ALL);
    store
        .versions()
        .forEach(
            (scheme, version) -> {
              TaxonomyTree tree = known.get(scheme);
              if (tree != null && tree.head().version() == version) {
                now.put(scheme, tree);
              } else {
                store.read(scheme).ifPresent(read -> now.put(scheme, read));
              }
            });
    if (!now.equals(known)) {
      trees = Collections.unmodifiableMap(now);
      search.follow(now.values());
    }
  }
}
