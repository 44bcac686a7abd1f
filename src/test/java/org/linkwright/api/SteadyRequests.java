package org.linkwright.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Requests at an even pace, whether or not answers keep up; times count from when each was due, so
 * that one slow answer is not hidden by the requests that wait for it.
 */
final class SteadyRequests {

  private static final int PATIENCE_SECONDS = 60;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI service;
  private final int perSecond;

  SteadyRequests(URI service, int perSecond) {
    this.service = service;
    this.perSecond = perSecond;
  }

  /** Asks for each of the paths in turn, all of which have to be answered with 200. */
  Latencies of(List<String> paths) throws Exception {
    List<HttpRequest> requests = paths.stream().map(this::request).toList();
    long[] nanos = new long[requests.size()];
    List<CompletableFuture<Void>> answers = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < requests.size(); i++) {
      int number = i;
      long due = start + TimeUnit.SECONDS.toNanos(1) / perSecond * i;
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      answers.add(
          client
              .sendAsync(requests.get(i), BodyHandlers.ofString())
              .thenAccept(
                  answer -> {
                    nanos[number] = System.nanoTime() - due;
                    assertThat(answer.statusCode()).isEqualTo(200);
                  }));
    }
    for (CompletableFuture<Void> answer : answers) {
      answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
    return new Latencies(nanos);
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(service.resolve(path))
        .header("Authorization", "Bearer " + ApiTest.KEY)
        .build();
  }
}
