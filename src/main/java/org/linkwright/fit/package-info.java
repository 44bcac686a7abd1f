/** Judges how well a supplier fits a requirement, criterion by criterion, and says why. */
@NullMarked
package org.linkwright.fit;

import org.jspecify.annotations.NullMarked;
