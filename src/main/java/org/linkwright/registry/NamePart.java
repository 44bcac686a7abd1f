package org.linkwright.registry;

/** A part of a firm's name that two likely duplicates have in common, and the column it is in. */
enum NamePart {
  BEGINNING("name_beginning"),
  ENDING("name_ending"),
  SKELETON("name_words");

  private final String column;

  NamePart(String column) {
    this.column = column;
  }

  String column() {
    return column;
  }

  String of(ComparableName name) {
    return switch (this) {
      case BEGINNING -> name.beginning();
      case ENDING -> name.ending();
      case SKELETON -> name.skeleton();
    };
  }
}
