package org.linkwright.fit;

/** Fit is pure: no database. */
class StoredFit {
  jakarta.persistence.EntityManager entities;
}
