package org.linkwright.outcomes;

/** A package without package-info. */
class Unmarked {}
