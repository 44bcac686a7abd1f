package org.linkwright.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Problem documents for what the HTTP layer refuses before any resource sees it: a request without
 * a {@code Host}, a path outside of every route, a body that announces itself as too large. Below
 * this layer the server refuses what is no HTTP, has a URL that is no URI, or has a first line or
 * headers beyond the configured limits: with a bare 400, 414 or 431.
 */
@Singleton
final class HttpRefusals {

  /** Before every other failure handler. */
  private static final int FIRST = Integer.MIN_VALUE;

  /** After authentication (-200), before the server's own limit (-2). */
  private static final int BEFORE_UPLOAD_LIMIT = -3;

  /** Where bodies are streamed into the database, and may be larger. */
  private static final String FILES = "/import-jobs";

  /** RFC 9110, section 8.3.1, as far as it is needed to tell a name from none. */
  private static final Pattern MEDIA_TYPE = Pattern.compile("\\s*[^\\s/;,]+/[^\\s/;,]+\\s*(;|$)");

  private final ObjectMapper mapper;
  private final long maxBodySize;
  private final long maxFileSize;

  HttpRefusals(
      ObjectMapper mapper,
      @ConfigProperty(name = "linkwright.max-body-size") MemorySize maxBodySize,
      @ConfigProperty(name = "linkwright.imports.max-file-size") MemorySize maxFileSize) {
    this.mapper = mapper;
    this.maxBodySize = maxBodySize.asLongValue();
    this.maxFileSize = maxFileSize.asLongValue();
  }

  void install(@Observes Router router) {
    router.route().order(FIRST).failureHandler(this::explain);
    router.route().order(BEFORE_UPLOAD_LIMIT).handler(this::refuseUnnamedBody);
    router.route().order(BEFORE_UPLOAD_LIMIT).handler(this::refuseLargeBody);
  }

  private void explain(RoutingContext exchange) {
    ProblemType type =
        exchange.statusCode() == ProblemType.MALFORMED_REQUEST.status()
            ? ProblemType.MALFORMED_REQUEST
            : ProblemMappers.typeOf(exchange.statusCode());
    if (type == null || type == ProblemType.UNAUTHENTICATED || exchange.response().headWritten()) {
      exchange.next();
    } else {
      respond(exchange, type, type.title() + ".");
    }
  }

  /** A media type that is none would be an accident further in. */
  private void refuseUnnamedBody(RoutingContext exchange) {
    String type = exchange.request().getHeader("Content-Type");
    if (type != null && !MEDIA_TYPE.matcher(type).lookingAt()) {
      respond(
          exchange,
          ProblemType.UNSUPPORTED_MEDIA_TYPE,
          "Content-Type should name what the body is, such as application/json.");
    } else {
      exchange.next();
    }
  }

  private void refuseLargeBody(RoutingContext exchange) {
    String length = exchange.request().getHeader("Content-Length");
    long most = exchange.normalizedPath().endsWith(FILES) ? maxFileSize : maxBodySize;
    if (length != null && Long.parseLong(length) > most) {
      exchange.response().putHeader("Connection", "close");
      respond(exchange, ProblemType.BODY_TOO_LARGE, BodyLimit.detail(most));
    } else {
      exchange.next();
    }
  }

  private void respond(RoutingContext exchange, ProblemType type, String detail) {
    HttpServerResponse response = exchange.response();
    response.setStatusCode(type.status()).putHeader("Content-Type", Problem.MEDIA_TYPE);
    try {
      response.end(mapper.writeValueAsString(Problem.of(type, detail, List.of())));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
