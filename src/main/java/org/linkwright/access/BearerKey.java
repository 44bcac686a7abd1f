package org.linkwright.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** An API key as it was sent. */
final class BearerKey extends BaseAuthenticationRequest {

  private final String key;

  BearerKey(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }
}
