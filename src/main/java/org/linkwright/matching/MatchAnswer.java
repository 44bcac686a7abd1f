package org.linkwright.matching;

/** What one side says to a match. */
public enum MatchAnswer {
  ACCEPTED,
  DECLINED
}
