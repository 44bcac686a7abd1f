/** The sample programme: loaded on request, so that the main job can be seen at work. */
@NullMarked
package org.linkwright.demo;

import org.jspecify.annotations.NullMarked;
