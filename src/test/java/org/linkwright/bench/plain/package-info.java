/** The facts of an event that the plain models of OptaPlanner and Timefold have in common. */
@NullMarked
package org.linkwright.bench.plain;

import org.jspecify.annotations.NullMarked;
