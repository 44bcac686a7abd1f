package org.linkwright.registry;

public class Chicken {
  org.linkwright.matching.Egg egg;
}
