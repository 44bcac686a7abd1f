/** Who should supply whom: shortlists, opportunities, the fit of a pair, and what became of it. */
@NullMarked
package org.linkwright.matching;

import org.jspecify.annotations.NullMarked;
