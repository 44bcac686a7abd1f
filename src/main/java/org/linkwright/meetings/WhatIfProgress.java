package org.linkwright.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Lists;

/**
 * How far scenarios have been tried out: what a later run begins from.
 *
 * @param done the event as it is, then the scenarios in their order, as far as they are done
 * @param begunAtMilliseconds how long the job had been at work when it began with the next one
 * @param places the best so far of the next one, slots by request; empty if there is none
 */
record WhatIfProgress(List<Done> done, long begunAtMilliseconds, Map<String, String> places) {

  static final WhatIfProgress NONE = new WhatIfProgress(List.of(), 0, Map.of());

  WhatIfProgress {
    done = Lists.orEmpty(done);
  }

  /**
   * A search that is over.
   *
   * @param places slots by request
   * @param certainty what is proven about them; null with a limit of moves
   * @param cutShort whether it was ended early
   */
  record Done(
      Map<String, String> places, @Nullable ScheduleCertainty certainty, boolean cutShort) {}

  /** The same, while the next one has come so far. */
  WhatIfProgress withPlaces(Map<String, String> best) {
    return new WhatIfProgress(done, begunAtMilliseconds, best);
  }

  /**
   * The same with one more done.
   *
   * @param atMilliseconds how long the job has been at work
   */
  WhatIfProgress with(Done more, long atMilliseconds) {
    List<Done> all = new ArrayList<>(done);
    all.add(more);
    return new WhatIfProgress(List.copyOf(all), atMilliseconds, Map.of());
  }
}
