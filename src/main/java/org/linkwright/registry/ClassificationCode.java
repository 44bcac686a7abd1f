package org.linkwright.registry;

import jakarta.persistence.Embeddable;

/** A classification as an indexed pair of columns. */
@Embeddable
record ClassificationCode(String scheme, String code) {

  static ClassificationCode of(Classification classification) {
    return new ClassificationCode(classification.scheme(), classification.code());
  }
}
