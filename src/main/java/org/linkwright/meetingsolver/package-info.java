/** Draws up the timetable of an event: the facts, the rules, the search, and the reasons. */
@NullMarked
package org.linkwright.meetingsolver;

import org.jspecify.annotations.NullMarked;
