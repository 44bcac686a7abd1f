package org.linkwright.registry;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Scoped;
import org.linkwright.shared.StoredDocument;

/**
 * A supplier as stored: the whole profile as one document, and beside it what lists are filtered
 * by.
 */
@Entity
@Table(name = "supplier")
@AttributeOverride(name = "scopeId", column = @Column(name = "programme_id"))
class SupplierEntity extends Scoped {

  String name;
  @Nullable String country;
  @Nullable String region;

  @Column(name = "native_name")
  @Nullable String nativeName;

  @Nullable String city;

  /** How suppliers with a like name are found; see {@link ComparableName}. */
  @Column(name = "name_beginning")
  String nameBeginning;

  @Column(name = "name_ending")
  String nameEnding;

  @Column(name = "name_words")
  String nameWords;

  @ElementCollection
  @CollectionTable(name = "supplier_identifier", joinColumns = @JoinColumn(name = "supplier_id"))
  Set<IdentifierKey> identifiers = new HashSet<>();

  @Convert(converter = Document.class)
  Supplier profile;

  @ElementCollection
  @CollectionTable(name = "supplier_code", joinColumns = @JoinColumn(name = "supplier_id"))
  Set<ClassificationCode> codes = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "supplier_standard", joinColumns = @JoinColumn(name = "supplier_id"))
  @Column(name = "standard")
  Set<String> standards = new HashSet<>();

  Supplier toSupplier() {
    return profile.stored(id, createdAt, updatedAt);
  }

  /** The profile column. */
  @Immutable
  static class Document extends StoredDocument<Supplier> {
    Document() {
      super(Supplier.class);
    }
  }
}
