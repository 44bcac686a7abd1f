package org.linkwright.meetingsolver;

/** So are the solver models: no container. */
@jakarta.enterprise.context.ApplicationScoped
class InjectedModel {}
