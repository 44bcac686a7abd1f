/** The sample programme: a seeded generator of its files and what they must hold to be believed. */
@NullMarked
package org.linkwright.sample;

import org.jspecify.annotations.NullMarked;
