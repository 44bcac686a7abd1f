package org.linkwright.matching;

class Gambler {
  double dice() {
    return Math.random();
  }

  java.util.Random unseeded() {
    return new java.util.Random();
  }

  int current() {
    return java.util.concurrent.ThreadLocalRandom.current().nextInt();
  }

  java.util.UUID id() {
    return java.util.UUID.randomUUID();
  }
}
