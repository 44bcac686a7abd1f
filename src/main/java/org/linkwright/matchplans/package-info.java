/** Match plans: who supplies what of many requirements at once, ordered, kept and explained. */
@NullMarked
package org.linkwright.matchplans;

import org.jspecify.annotations.NullMarked;
