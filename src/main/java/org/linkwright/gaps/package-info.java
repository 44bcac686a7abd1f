/** What stands between suppliers and requirements: gaps to close and questions to ask. */
@NullMarked
package org.linkwright.gaps;

import org.jspecify.annotations.NullMarked;
