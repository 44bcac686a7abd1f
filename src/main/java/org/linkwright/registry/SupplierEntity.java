package org.linkwright.registry;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.OptimisticLock;
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

  /** The last day on which each standard is held, see {@link ProfileMeasure#standards}. */
  @ElementCollection
  @OptimisticLock(excluded = true)
  @CollectionTable(name = "supplier_standard", joinColumns = @JoinColumn(name = "supplier_id"))
  @MapKeyColumn(name = "standard")
  @Column(name = "valid_until")
  Map<String, LocalDate> standards = new HashMap<>();

  @OptimisticLock(excluded = true)
  int completeness;

  @OptimisticLock(excluded = true)
  int facts;

  @OptimisticLock(excluded = true)
  @Column(name = "confirmed_on")
  @Nullable LocalDate confirmedOn;

  @OptimisticLock(excluded = true)
  @Column(name = "measured_by")
  int measuredBy;

  @ElementCollection
  @OptimisticLock(excluded = true)
  @CollectionTable(name = "supplier_confirmation", joinColumns = @JoinColumn(name = "supplier_id"))
  @MapKeyColumn(name = "confirmed_on")
  @Column(name = "facts")
  Map<LocalDate, Integer> confirmations = new HashMap<>();

  /** Writes down the quality of the profile; a reader's version of the profile stays as it is. */
  void measure() {
    ProfileMeasure measure = ProfileMeasure.of(profile);
    completeness = measure.completeness();
    facts = measure.facts();
    confirmedOn = measure.confirmedOn();
    measuredBy = ProfileMeasure.RULES;
    replace(confirmations, measure.confirmations());
    replace(standards, measure.standards());
  }

  private static <K, V> void replace(Map<K, V> stored, Map<K, V> wanted) {
    stored.keySet().retainAll(wanted.keySet());
    stored.putAll(wanted);
  }

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
