package org.linkwright.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.CsvRow;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.JsonErrors;
import org.linkwright.shared.ViolationErrors;

/** From rows to records: rows become trees, trees become records, and records are checked. */
@ApplicationScoped
class Drafting {

  /** Where a profile says from where all is of which it says nothing by itself. */
  private static final String WHOLE_PROVENANCE = "provenance";

  private final ObjectMapper mapper;
  private final Validator validator;

  Drafting(ObjectMapper mapper, Validator validator) {
    this.mapper = mapper;
    this.validator = validator;
  }

  /** A stored record as JSON, without what the service alone writes. */
  ObjectNode tree(Kind<?, ?> kind, Object record) {
    ObjectNode tree = mapper.valueToTree(record);
    Set<String> written = new HashSet<>();
    for (RecordComponent component : SheetDerivation.components(kind.type())) {
      written.add(component.getName());
    }
    return tree.retain(written);
  }

  /**
   * The record that a row makes.
   *
   * @param stored what is there by that external id; null if nothing is
   */
  <T> Draft ofRow(Kind<?, T> kind, CsvRow row, String externalId, @Nullable T stored, Mode mode) {
    boolean replaces = mode == Mode.REPLACE || stored == null;
    ObjectNode tree = stored == null ? Forms.object() : tree(kind, stored);
    if (replaces) {
      tree = listsOf(kind, tree);
    }
    kind.rows().apply(row, tree, column -> row.has(column) || (replaces && !isOfRest(column)));
    if (row.has(ProvenanceByFact.NAME)) {
      ObjectNode before = stored == null ? Forms.object() : tree(kind, stored);
      ProvenanceByFact.complete(kind, row, before, tree);
    } else if (stored != null) {
      keepProvenance(kind, tree(kind, stored), tree);
    }
    return new Draft(kind, externalId, tree, List.of(row));
  }

  /** Whether a column is about the lists as much as about what stands in the row. */
  private static boolean isOfRest(String column) {
    return column.startsWith(WHOLE_PROVENANCE + ".");
  }

  /** What a file of such rows says nothing about. */
  private static ObjectNode listsOf(Kind<?, ?> kind, ObjectNode tree) {
    Set<String> lists = new HashSet<>(SheetDerivation.lists(kind.type()));
    lists.add(WHOLE_PROVENANCE);
    return tree.retain(lists);
  }

  private void keepProvenance(Kind<?, ?> kind, ObjectNode before, ObjectNode after) {
    if (!before.path(ProvenanceByFact.NAME).isEmpty()) {
      ProvenanceByFact.keep(before, asItWillBeStored(kind, after), after);
    }
  }

  /**
   * With the empty lists and the forms of numbers that no cell has; as it is if it is no record.
   */
  private ObjectNode asItWillBeStored(Kind<?, ?> kind, ObjectNode tree) {
    try {
      return tree(kind, mapper.treeToValue(tree, kind.type()));
    } catch (JsonProcessingException misshapen) {
      return tree; // its cells are told what is wrong when the record is made
    }
  }

  /** The owner with the items of these rows in place of its own. */
  <T> Draft ofRows(Kind<?, T> kind, List<CsvRow> rows, String externalId, T owner) {
    ObjectNode tree = tree(kind, owner);
    List<ObjectNode> items = new ArrayList<>();
    for (CsvRow row : rows) {
      ObjectNode item = Forms.object();
      kind.rows().apply(row, item, column -> true);
      items.add(item);
    }
    tree.set(kind.listPointer().substring(1), tree.arrayNode().addAll(items));
    if (rows.get(0).has(ProvenanceByFact.NAME)) {
      ProvenanceByFact.collect(kind, tree, items, rows);
      if (tree.has(ProvenanceByFact.NAME)) {
        ProvenanceByFact.requireThere(kind, asItWillBeStored(kind, tree), tree, rows);
      }
    } else {
      keepProvenance(kind, tree(kind, owner), tree);
    }
    return new Draft(kind, externalId, tree, rows);
  }

  /**
   * The record of a line of NDJSON.
   *
   * @param sent what the line holds; its members replace those that are stored, null clears
   */
  <T> Draft ofTree(
      Kind<?, T> kind,
      CsvRow row,
      ObjectNode sent,
      String externalId,
      @Nullable T stored,
      Mode mode) {
    ObjectNode tree = stored == null || mode == Mode.REPLACE ? Forms.object() : tree(kind, stored);
    sent.properties()
        .forEach(
            member -> {
              if (member.getValue().isNull()) {
                tree.remove(member.getKey());
              } else {
                tree.set(member.getKey(), member.getValue());
              }
            });
    if (stored != null && !sent.has(ProvenanceByFact.NAME)) {
      keepProvenance(kind, tree(kind, stored), tree);
    }
    return new Draft(kind, externalId, tree, List.of(row));
  }

  /**
   * A draft that became a record.
   *
   * @param valid whether nothing is wrong with the record as such
   */
  record Made<T>(Draft draft, T body, boolean valid) {}

  /** The records that drafts make; those that make none have told their rows why. */
  <T> List<Made<T>> records(Kind<?, T> kind, List<Draft> drafts) {
    List<Made<T>> made = new ArrayList<>();
    for (Draft draft : drafts) {
      try {
        T body = mapper.treeToValue(draft.tree(), kind.type());
        List<FieldError> errors = ViolationErrors.ofBody(validator.validate(body));
        draft.refuse(errors);
        made.add(new Made<>(draft, body, errors.isEmpty()));
      } catch (JsonProcessingException misshapen) {
        draft.refuse(JsonErrors.errorsOf(misshapen));
      }
    }
    return made;
  }

  /** Whether a record is as it is stored already. */
  boolean isUnchanged(Kind<?, ?> kind, Object body, Object stored) {
    JsonNode one = tree(kind, body);
    return one.equals(tree(kind, stored));
  }

  /** Rows by what they say in the key, in the order in which they first say it. */
  static Map<String, List<CsvRow>> byKey(Kind<?, ?> kind, List<CsvRow> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.neededText(kind.key()), LinkedHashMap::new, Collectors.toList()));
  }
}
