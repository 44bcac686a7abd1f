package org.linkwright.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * The crosswalks in the memory of this node. Each use looks whether they are still as stored, which
 * takes a query of a few rows, and reads them again if not.
 */
@ApplicationScoped
class KnownCrosswalks {

  private record Known(List<Crosswalk> heads, CrosswalkIndex index) {}

  private final CrosswalkStore store;
  private volatile Known known = new Known(List.of(), CrosswalkIndex.none());

  KnownCrosswalks(CrosswalkStore store) {
    this.store = store;
  }

  @Transactional
  CrosswalkIndex index() {
    List<Crosswalk> heads = store.all();
    Known seen = known;
    if (!seen.heads().equals(heads)) {
      seen = new Known(heads, CrosswalkIndex.of(store.lines()));
      known = seen;
    }
    return seen.index();
  }
}
