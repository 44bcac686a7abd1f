/** A plain model in OptaPlanner's constraint streams, as somebody new to it would write it. */
@NullMarked
package org.linkwright.bench.optaplanner;

import org.jspecify.annotations.NullMarked;
