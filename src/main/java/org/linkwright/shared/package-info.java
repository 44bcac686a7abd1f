/** What every room of the house needs: problems, paging, ids, quantities, money and the clock. */
@NullMarked
package org.linkwright.shared;

import org.jspecify.annotations.NullMarked;
