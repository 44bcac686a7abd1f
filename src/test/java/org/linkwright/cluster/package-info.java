/** Several processes of the packaged service on one database. */
@NullMarked
package org.linkwright.cluster;

import org.jspecify.annotations.NullMarked;
