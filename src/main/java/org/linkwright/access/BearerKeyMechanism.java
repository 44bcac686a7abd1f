package org.linkwright.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.linkwright.shared.Problem;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/** Takes the API key from {@code Authorization: Bearer …}. */
@ApplicationScoped
class BearerKeyMechanism implements HttpAuthenticationMechanism {

  private static final String SCHEME = "Bearer ";

  private final ObjectMapper mapper;

  BearerKeyMechanism(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext exchange, IdentityProviderManager providers) {
    return bearerKey(exchange)
        .map(key -> providers.authenticate(new BearerKey(key)))
        .orElseGet(() -> Uni.createFrom().nullItem());
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
    return Uni.createFrom()
        .item(
            new ChallengeData(ProblemType.UNAUTHENTICATED.status(), "WWW-Authenticate", "Bearer"));
  }

  @Override
  public Uni<Boolean> sendChallenge(RoutingContext exchange) {
    exchange
        .response()
        .setStatusCode(ProblemType.UNAUTHENTICATED.status())
        .putHeader("WWW-Authenticate", "Bearer")
        .putHeader("Content-Type", Problem.MEDIA_TYPE)
        .end(challengeBody());
    return Uni.createFrom().item(true);
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of(BearerKey.class);
  }

  private String challengeBody() {
    try {
      return mapper.writeValueAsString(
          new ProblemException(
                  ProblemType.UNAUTHENTICATED,
                  "Send a valid API key as \"Authorization: Bearer <key>\".")
              .toProblem());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Optional<String> bearerKey(RoutingContext exchange) {
    String header = exchange.request().getHeader("Authorization");
    return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        ? Optional.of(header.substring(SCHEME.length()).strip())
        : Optional.empty();
  }
}
