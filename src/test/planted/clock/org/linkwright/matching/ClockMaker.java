package org.linkwright.matching;

class ClockMaker {
  java.time.Clock clock = java.time.Clock.systemUTC();
}
