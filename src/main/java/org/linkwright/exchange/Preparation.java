package org.linkwright.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linkwright.exchange.Drafting.Made;
import org.linkwright.exchange.ImportFiles.Failed;
import org.linkwright.exchange.OpenFile.Row;
import org.linkwright.shared.CsvRow;
import org.linkwright.shared.FieldError;

/** Finds out what the rows of a batch make, and what is wrong with them. Writes nothing. */
final class Preparation<T> {

  private final ImportOrder order;
  private final Kind<String, T> kind;
  private final Drafting drafting;
  private final OpenFile file;

  Preparation(ImportOrder order, Kind<String, T> kind, Drafting drafting, OpenFile file) {
    this.order = order;
    this.kind = kind;
    this.drafting = drafting;
    this.file = file;
  }

  /** To be called once for each batch, within a transaction. */
  Prepared<T> of(Batch batch) {
    Map<String, T> stored = stored(names(batch));
    List<Made<T>> sound = sound(batch, stored);
    List<Made<T>> wanted = new ArrayList<>();
    List<Made<T>> newcomers = new ArrayList<>();
    for (Made<T> made : sound) {
      T present = stored.get(made.draft().externalId());
      if (present == null) {
        newcomers.add(made);
        wanted.add(made);
      } else if (!drafting.isUnchanged(kind, made.body(), present)) {
        wanted.add(made);
      }
    }
    return new Prepared<>(
        batch, stored, wanted, newcomers, sound.size() - wanted.size(), failed(batch, sound));
  }

  /** What is stored by these external ids. */
  Map<String, T> stored(Collection<String> names) {
    return kind
        .records()
        .byExternalId(order.caller(), order.programme(), List.copyOf(names))
        .stream()
        .collect(Collectors.toMap(kind.externalId(), Function.identity()));
  }

  private Set<String> names(Batch batch) {
    return batch.rows().stream()
        .map(row -> named(batch, row))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }

  /** The external id that a row is about; empty if it does not say. */
  private String named(Batch batch, Row row) {
    if (order.format().hasHeader()) {
      return BatchReader.key(kind, row);
    }
    ObjectNode tree = batch.lineOf(row);
    return tree == null ? "" : tree.path(Kind.EXTERNAL_ID).asText("");
  }

  /** The records that can be written; the rows of the others know why not. */
  private List<Made<T>> sound(Batch batch, Map<String, T> stored) {
    List<Made<T>> valid =
        drafting.records(kind, drafts(batch, stored)).stream().filter(Made::valid).toList();
    List<List<FieldError>> problems =
        kind.records()
            .problems(order.caller(), order.programme(), valid.stream().map(Made::body).toList());
    for (int i = 0; i < problems.size(); i++) {
      valid.get(i).draft().refuse(problems.get(i));
    }
    Set<CsvRow> wrong = new HashSet<>();
    batch.rows().stream()
        .filter(row -> !row.errors().isEmpty())
        .forEach(row -> wrong.add(row.row()));
    return valid.stream()
        .filter(one -> one.draft().rows().stream().noneMatch(wrong::contains))
        .toList();
  }

  private List<Draft> drafts(Batch batch, Map<String, T> stored) {
    if (kind.isList()) {
      return ofItems(batch.rows(), stored);
    }
    List<Draft> drafts = new ArrayList<>();
    for (Row row : batch.rows()) {
      String name = named(batch, row);
      T present = stored.get(name);
      refuseByMode(row.row(), name, present);
      if (order.format().hasHeader()) {
        drafts.add(drafting.ofRow(kind, row.row(), name, present, order.mode()));
      } else {
        ObjectNode tree = batch.lineOf(row);
        if (tree != null) {
          drafts.add(drafting.ofTree(kind, row.row(), tree, name, present, order.mode()));
        }
      }
    }
    return drafts;
  }

  private void refuseByMode(CsvRow row, String name, @Nullable T present) {
    if (order.mode() == Mode.CREATE && present != null) {
      row.refuse(kind.key(), "\"" + name + "\" exists already");
    } else if (order.mode() == Mode.UPDATE && present == null && !name.isEmpty()) {
      row.refuse(kind.key(), "there is no \"" + name + "\" to be changed");
    }
  }

  private List<Draft> ofItems(List<Row> rows, Map<String, T> stored) {
    List<Draft> drafts = new ArrayList<>();
    Drafting.byKey(kind, rows.stream().map(Row::row).toList())
        .forEach(
            (name, items) -> {
              T owner = stored.get(name);
              if (owner != null) {
                drafts.add(drafting.ofRows(kind, items, name, owner));
              } else if (!name.isEmpty()) {
                items.forEach(row -> row.refuse(kind.key(), Imports.noOwner(kind, name)));
              }
            });
    return drafts;
  }

  /**
   * The rows that make no record that can be written: those that are wrong, and those with them.
   */
  private List<Failed> failed(Batch batch, List<Made<T>> sound) {
    Set<CsvRow> taken = new HashSet<>();
    sound.forEach(made -> taken.addAll(made.draft().rows()));
    Map<String, Integer> firstWrong = new HashMap<>();
    batch.rows().stream()
        .filter(row -> !row.errors().isEmpty())
        .forEach(row -> firstWrong.putIfAbsent(named(batch, row), row.source().line()));
    List<Failed> failed = new ArrayList<>();
    for (Row row : batch.rows()) {
      if (!taken.contains(row.row())) {
        String reason =
            row.errors().isEmpty()
                ? "left out because of line " + firstWrong.get(named(batch, row))
                : reason(row);
        failed.add(new Failed(row.source().line(), row.source().cells(), reason));
      }
    }
    return failed;
  }

  private String reason(Row row) {
    return row.errors().listed().stream()
        .map(
            error ->
                error.column() == null || file.original().isEmpty()
                    ? error.message()
                    : file.theirs(error.column()) + ": " + error.message())
        .collect(Collectors.joining("; "));
  }
}
