/**
 * Long work that survives a crash: queued, followed, ended early, taken up again by another node.
 */
@NullMarked
package org.linkwright.jobs;

import org.jspecify.annotations.NullMarked;
