/** Benchmarks: an independent judge of timetables, and the solvers that are compared. */
@NullMarked
package org.linkwright.bench;

import org.jspecify.annotations.NullMarked;
