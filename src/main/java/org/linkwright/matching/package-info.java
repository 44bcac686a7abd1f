/** Who should supply whom: shortlists, opportunities and the fit of a pair. */
@NullMarked
package org.linkwright.matching;

import org.jspecify.annotations.NullMarked;
