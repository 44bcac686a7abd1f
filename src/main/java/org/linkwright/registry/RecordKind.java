package org.linkwright.registry;

/** The kinds of records whose past states are kept, and where their present ones are stored. */
public enum RecordKind {
  SUPPLIER("supplier", "profile"),
  BUYER("buyer", "profile"),
  REQUIREMENT("requirement", "content");

  private final String table;
  private final String documentColumn;

  RecordKind(String table, String documentColumn) {
    this.table = table;
    this.documentColumn = documentColumn;
  }

  String table() {
    return table;
  }

  String documentColumn() {
    return documentColumn;
  }
}
