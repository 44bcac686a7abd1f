package org.linkwright.fundingsolver;

class WiredModel {
  io.quarkus.runtime.StartupEvent start;
}
