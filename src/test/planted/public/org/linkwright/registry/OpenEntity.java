package org.linkwright.registry;

/** Nobody outside may hold an entity. */
@jakarta.persistence.Entity
public class OpenEntity {
  @jakarta.persistence.Id long id;
}
