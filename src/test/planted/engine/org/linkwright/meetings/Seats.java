package org.linkwright.meetings;

/** Planning is for the solver packages and jobs. */
class Seats {
  org.optaplanner.core.api.score.buildin.hardsoft.HardSoftScore score;
}
