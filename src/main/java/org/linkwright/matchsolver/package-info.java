/** Draws up match plans: the facts, the rules, the search, and the reasons. */
@NullMarked
package org.linkwright.matchsolver;

import org.jspecify.annotations.NullMarked;
