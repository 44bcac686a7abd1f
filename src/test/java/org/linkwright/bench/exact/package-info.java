/** A plain model for OR-Tools CP-SAT, as somebody new to it would write it. */
@NullMarked
package org.linkwright.bench.exact;

import org.jspecify.annotations.NullMarked;
