package org.linkwright.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds the caller that an API key belongs to. */
@ApplicationScoped
class BearerKeyProvider implements IdentityProvider<BearerKey> {

  static final String CALLER = "linkwright.caller";

  private final ApiKeys keys;

  BearerKeyProvider(ApiKeys keys) {
    this.keys = keys;
  }

  @Override
  public Class<BearerKey> getRequestType() {
    return BearerKey.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(BearerKey sent, AuthenticationRequestContext context) {
    return context.runBlocking(
        () ->
            keys.recognise(sent.key())
                .map(BearerKeyProvider::identity)
                .orElseThrow(AuthenticationFailedException::new));
  }

  private static SecurityIdentity identity(Caller caller) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(caller.name()))
        .addRole(caller.role().name())
        .addAttribute(CALLER, caller)
        .build();
  }
}
