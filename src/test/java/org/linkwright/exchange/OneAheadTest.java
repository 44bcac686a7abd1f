package org.linkwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class OneAheadTest {

  private final AtomicInteger made = new AtomicInteger();

  @Test
  void whatIsMadeComesInOrderAndEndsWithTheLast() throws IOException {
    List<Integer> taken = new ArrayList<>();
    try (OneAhead<Integer> ahead = upTo(5)) {
      for (Integer one = ahead.take(); one != null; one = ahead.take()) {
        taken.add(one);
      }
    }

    assertThat(taken).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void nothingIsMadeBeforeTheOneBeforeItIsTaken() throws IOException {
    OneAhead<Integer> ahead = upTo(100);
    ahead.take();
    ahead.close();

    assertThat(made).hasValueLessThanOrEqualTo(2);
  }

  @Test
  void theNextIsMadeWhileTheLastIsDealtWith() throws Exception {
    CountDownLatch second = new CountDownLatch(1);
    try (OneAhead<Integer> ahead =
        new OneAhead<>(
            "test",
            () -> {
              if (made.incrementAndGet() == 2) {
                second.countDown();
              }
              return made.get();
            })) {
      assertThat(ahead.take()).isEqualTo(1);
      second.await();
    }
  }

  @Test
  void whatKeptItFromBeingMadeIsTold() {
    assertThatThrownBy(() -> taken(new IOException("torn"))).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> taken(new IllegalStateException("odd"))).hasMessage("odd");
  }

  @Test
  void closingWaitsForWhatIsBeingMade() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean finished = new AtomicBoolean();
    OneAhead<Integer> ahead =
        new OneAhead<>(
            "test",
            () -> {
              begun.countDown();
              Thread.sleep(100);
              finished.set(true);
              return 1;
            });
    begun.await();
    ahead.close();

    assertThat(finished).isTrue();
  }

  private OneAhead<Integer> upTo(int last) {
    return new OneAhead<>("test", () -> made.get() == last ? null : made.incrementAndGet());
  }

  private static @Nullable Integer taken(Exception failure) throws IOException {
    try (OneAhead<Integer> ahead =
        new OneAhead<>(
            "test",
            () -> {
              throw failure;
            })) {
      return ahead.take();
    }
  }
}
