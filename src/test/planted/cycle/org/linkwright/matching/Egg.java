package org.linkwright.matching;

public class Egg {
  org.linkwright.registry.Chicken chicken;
}
