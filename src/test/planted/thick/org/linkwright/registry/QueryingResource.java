package org.linkwright.registry;

@jakarta.ws.rs.Path("/others")
public class QueryingResource {
  jakarta.persistence.EntityManager entities;
}
