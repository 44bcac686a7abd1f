package org.linkwright.meetings;

/** What a version of a schedule is for. */
public enum ScheduleStatus {
  /** Not shown to participants yet; it can be published or discarded. */
  DRAFT,
  /** The one that holds; an event has one at the most. */
  PUBLISHED,
  /** Was published once, until another was. */
  SUPERSEDED,
  /** The best so far of a job that still runs: not stored, without a number of its own. */
  PREVIEW
}
