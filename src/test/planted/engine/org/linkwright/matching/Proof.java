package org.linkwright.matching;

/** So is proving. */
class Proof {
  com.google.ortools.sat.CpModel model;
}
