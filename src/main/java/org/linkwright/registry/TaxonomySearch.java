package org.linkwright.registry;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.DaemonThreads;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;

/**
 * Finds codes of all taxonomies by words. The words are prepared in memory on a thread of their
 * own, and until they are, the ones before answer.
 */
@ApplicationScoped
class TaxonomySearch {

  /** How long a change waits for its words; 100,000 labels take about that. */
  private static final long PATIENCE_SECONDS = 5;

  private final ExecutorService preparing =
      Executors.newSingleThreadExecutor(DaemonThreads.named("taxonomy-words"));
  private volatile TaxonomyWords words = TaxonomyWords.NONE;
  private volatile CompletableFuture<Void> prepared = CompletableFuture.completedFuture(null);

  /** Prepares the words of these taxonomies, those that are new. */
  void follow(Collection<TaxonomyTree> trees) {
    List<TaxonomyTree> now = List.copyOf(trees);
    prepared = CompletableFuture.runAsync(() -> words = TaxonomyWords.of(now, words), preparing);
  }

  /** Waits until the words that were ordered last are prepared, but not for long. */
  void await() {
    try {
      prepared.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException stillAtIt) {
      return; // they come as soon as they can
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /**
   * The codes that fit best, best first.
   *
   * @param text 1 to 200 characters in any language, or the beginning of a code
   * @param scheme null for all taxonomies
   */
  List<FoundCode> search(
      @Nullable String text, @Nullable String scheme, LanguageChoice choice, int limit) {
    if (text == null || text.isBlank() || text.length() > TaxonomyQuery.LONGEST) {
      throw ProblemException.invalid(
          FieldError.parameter(
              "q",
              "should have 1 to " + TaxonomyQuery.LONGEST + " characters, some of them words"));
    }
    if (words == TaxonomyWords.NONE) {
      await();
    }
    return words.search(text, scheme, choice, limit);
  }

  @PreDestroy
  void stop() {
    preparing.shutdownNow();
  }
}
