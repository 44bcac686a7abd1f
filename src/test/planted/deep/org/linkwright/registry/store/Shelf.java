package org.linkwright.registry.store;

/** A room within a room. */
class Shelf {}
