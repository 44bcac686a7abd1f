package org.linkwright.registry;

import jakarta.persistence.Embeddable;
import java.util.Set;
import java.util.stream.Collectors;

/** A classification as an indexed pair of columns. */
@Embeddable
record ClassificationCode(String scheme, String code) {

  static ClassificationCode of(Classification classification) {
    return new ClassificationCode(classification.scheme(), classification.code());
  }

  /** Of everything that a supplier offers. */
  static Set<ClassificationCode> of(Supplier supplier) {
    return supplier.capabilities().stream()
        .map(capability -> of(capability.classification()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
