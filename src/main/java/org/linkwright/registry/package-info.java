/**
 * The records a programme is made of: buyers, suppliers, requirements and the taxonomies they use.
 */
@NullMarked
package org.linkwright.registry;

import org.jspecify.annotations.NullMarked;
