/** A plain model in Timefold's constraint streams, as somebody new to it would write it. */
@NullMarked
package org.linkwright.bench.timefold;

import org.jspecify.annotations.NullMarked;
