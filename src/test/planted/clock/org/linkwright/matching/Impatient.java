package org.linkwright.matching;

class Impatient {
  java.time.Instant instant() {
    return java.time.Instant.now();
  }

  java.time.LocalDate date() {
    return java.time.LocalDate.now(java.time.ZoneOffset.UTC);
  }

  long millis() {
    return System.currentTimeMillis();
  }
}
