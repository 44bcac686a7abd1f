package org.linkwright.access;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells a resource who makes the call it is answering. */
@ApplicationScoped
public class CurrentCaller {

  private final SecurityIdentity identity;

  CurrentCaller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /**
   * The caller of the request that is being answered.
   *
   * @throws UnauthorizedException outside an authenticated call
   */
  public Caller get() {
    Caller caller = identity.getAttribute(BearerKeyProvider.CALLER);
    if (caller == null) {
      throw new UnauthorizedException();
    }
    return caller;
  }
}
