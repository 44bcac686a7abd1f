package org.linkwright.registry;

@jakarta.ws.rs.Path("/things")
public class StoringResource {
  private final Store store = new Store();

  static class Store implements io.quarkus.hibernate.orm.panache.PanacheRepository<Object> {}
}
