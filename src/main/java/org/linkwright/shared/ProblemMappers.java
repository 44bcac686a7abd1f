package org.linkwright.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/**
 * The one place where refusals and accidents become answers. An accident tells nothing of the
 * inside.
 */
final class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  private static final int SECONDS_TO_RECOVER = 2;

  @ServerExceptionMapper
  Response refused(ProblemException refusal) {
    return respond(refusal.toProblem());
  }

  @ServerExceptionMapper
  Response invalidArguments(ConstraintViolationException violations) {
    return respond(ProblemException.invalid(ViolationErrors.of(violations)).toProblem());
  }

  @ServerExceptionMapper
  Response unreadable(MismatchedInputException mismatch) {
    return respond(JsonErrors.problemOf(mismatch));
  }

  @ServerExceptionMapper
  Response unreadable(JsonProcessingException failure) {
    return respond(JsonErrors.problemOf(failure));
  }

  @ServerExceptionMapper
  Response unauthenticated(UnauthorizedException missing) {
    return respond(ProblemType.UNAUTHENTICATED, null);
  }

  @ServerExceptionMapper
  Response unauthenticated(AuthenticationFailedException wrong) {
    return respond(ProblemType.UNAUTHENTICATED, null);
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException notAllowed) {
    return respond(ProblemType.FORBIDDEN, null);
  }

  @ServerExceptionMapper
  Response overtaken(OptimisticLockException overtaken) {
    return respond(ProblemType.CONCURRENT_CHANGE, "Read it again and repeat your change.");
  }

  /** The body did not arrive whole, or is not in the encoding its first bytes promise. */
  @ServerExceptionMapper
  Response unreadable(IOException failure) {
    if (failure instanceof CharConversionException || isOfConnection(failure)) {
      LOG.debug("A body could not be read", failure);
      return respond(ProblemType.MALFORMED_BODY, null);
    }
    return unexpected(failure);
  }

  @ServerExceptionMapper
  Response nothingThere(NotFoundException refusal, UriInfo uri, Request request) {
    if (refusal.getCause() instanceof ProblemException wrongParameter) {
      return refused(wrongParameter);
    }
    Set<String> allowed = AllowedMethods.at(uri.getPath());
    if (allowed.isEmpty() || allowed.contains(request.getMethod())) {
      return respond(ProblemType.NOT_FOUND, null);
    }
    return notAllowed(allowed);
  }

  @ServerExceptionMapper
  Response wrongMethod(NotAllowedException refusal, UriInfo uri) {
    return notAllowed(AllowedMethods.at(uri.getPath()));
  }

  @ServerExceptionMapper
  Response protocol(WebApplicationException refusal) {
    if (refusal.getCause() instanceof JsonProcessingException failure) {
      return respond(JsonErrors.problemOf(failure));
    }
    if (refusal.getCause() instanceof ProblemException wrongParameter) {
      return refused(wrongParameter);
    }
    ProblemType type = typeOf(refusal.getResponse().getStatus());
    return type == null ? unexpected(refusal) : respond(type, null);
  }

  @ServerExceptionMapper
  Response unexpected(Throwable accident) {
    for (Throwable cause = accident.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof ProblemException refusal) {
        return refused(refusal);
      }
      if (cause instanceof OptimisticLockException overtaken) {
        return overtaken(overtaken);
      }
      if (cause instanceof SQLException refusal) {
        if (isWithoutDatabase(refusal)) {
          LOG.warnf("A call was not answered for want of the database: %s", refusal.getMessage());
          return respond(ProblemType.UNAVAILABLE, "Too much is asked at once; repeat your call.");
        }
        Response conflict = conflict(refusal);
        if (conflict != null) {
          return conflict;
        }
      }
    }
    String correlationId = UUID.randomUUID().toString();
    LOG.errorf(accident, "Unexpected error %s", correlationId);
    return respond(Problem.unexpected(correlationId));
  }

  /**
   * Whether no connection could be had: the pool had none to give in time, or PostgreSQL is away,
   * starting or stopping, or takes no more (SQLSTATE classes 08 and 57P, and 53300).
   */
  private static boolean isWithoutDatabase(SQLException refusal) {
    String state = refusal.getSQLState();
    return state == null
        ? String.valueOf(refusal.getMessage()).contains("acquisition timeout")
        : state.startsWith("08") || state.startsWith("57P") || state.equals("53300");
  }

  /** What H2 and PostgreSQL say, by SQLSTATE, when two callers get in each other's way. */
  private static @Nullable Response conflict(SQLException refusal) {
    return switch (String.valueOf(refusal.getSQLState())) {
      case "23505" -> respond(ProblemType.DUPLICATE_EXTERNAL_ID, "Another call created it first.");
      case "23503", "23506" ->
          respond(
              ProblemType.IN_USE, "Something still refers to it, or what it refers to is gone.");
      case "40001", "40P01", "55P03", "HYT00" ->
          respond(ProblemType.CONCURRENT_CHANGE, "Another call was at it; repeat yours.");
      default -> null;
    };
  }

  private static Response notAllowed(Set<String> allowed) {
    Response problem =
        respond(
            ProblemType.METHOD_NOT_ALLOWED, "Offered here: " + String.join(", ", allowed) + ".");
    return Response.fromResponse(problem).header("Allow", String.join(", ", allowed)).build();
  }

  private static boolean isOfConnection(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ClosedChannelException || cause instanceof HttpClosedException) {
        return true;
      }
    }
    return false;
  }

  static @Nullable ProblemType typeOf(int status) {
    return switch (status) {
      case 400 -> ProblemType.MALFORMED_BODY;
      case 401 -> ProblemType.UNAUTHENTICATED;
      case 403 -> ProblemType.FORBIDDEN;
      case 404 -> ProblemType.NOT_FOUND;
      case 405 -> ProblemType.METHOD_NOT_ALLOWED;
      case 406 -> ProblemType.NOT_ACCEPTABLE;
      case 413 -> ProblemType.BODY_TOO_LARGE;
      case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
      default -> null;
    };
  }

  private static Response respond(ProblemType type, @Nullable String detail) {
    return respond(Problem.of(type, detail == null ? type.title() + "." : detail, List.of()));
  }

  private static Response respond(Problem problem) {
    Response.ResponseBuilder response =
        Response.status(problem.status()).entity(problem).type(Problem.MEDIA_TYPE);
    if (problem.status() == ProblemType.UNAUTHENTICATED.status()) {
      response.header("WWW-Authenticate", "Bearer");
    }
    if (problem.status() == ProblemType.UNAVAILABLE.status()) {
      response.header("Retry-After", SECONDS_TO_RECOVER);
    }
    return response.build();
  }
}
