/** Meet-the-buyer events: who comes, who wants to meet whom, and the schedule that comes of it. */
@NullMarked
package org.linkwright.meetings;

import org.jspecify.annotations.NullMarked;
