package org.linkwright.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of records that are there, or are not. */
@Schema(name = "ImportMode", description = "What becomes of records that are there, or are not")
enum Mode {
  /** Creates what is new; a row of a record that exists is wrong. */
  CREATE,
  /** Changes what the columns of the file are about; a row of a record that is new is wrong. */
  UPDATE,
  /** Creates what is new, and changes what is there as {@link #UPDATE} does. */
  UPSERT,
  /** Creates what is new, and replaces what is there: without a column, a value is unknown. */
  REPLACE
}
