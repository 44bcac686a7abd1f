/** Who is calling, and which programmes that caller may touch. */
@NullMarked
package org.linkwright.access;

import org.jspecify.annotations.NullMarked;
