/** Takes in the records of a programme in bulk, as files that an agency keeps them in. */
@NullMarked
package org.linkwright.exchange;

import org.jspecify.annotations.NullMarked;
