/** Agendas of participants, tables, interpreters and halls: to print, to compute, to subscribe. */
@NullMarked
package org.linkwright.agendas;

import org.jspecify.annotations.NullMarked;
