package org.linkwright.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.FieldError;

/**
 * Finds what in a requirement does not go together. An order has a buyer and a classification; a
 * challenge a buyer and a problem, and need not be classified; a segment has a classification and a
 * name, and no buyer.
 */
final class RequirementCheck {

  private final Requirement requirement;
  private final List<FieldError> errors = new ArrayList<>();

  private RequirementCheck(Requirement requirement) {
    this.requirement = requirement;
  }

  /**
   * @param requirement each field of which is valid by itself
   */
  static List<FieldError> errors(Requirement requirement) {
    RequirementCheck check = new RequirementCheck(requirement);
    check.checkKind();
    check.checkDates();
    check.checkSuppliers();
    check.checkItems();
    check.checkDistances();
    check.checkSelectionCriteria();
    return check.errors;
  }

  private void checkKind() {
    switch (requirement.kind()) {
      case ORDER -> {
        require("buyer", requirement.buyer());
        require("classification", requirement.classification());
        refuse("challenge", requirement.challenge());
        refuse("segment", requirement.segment());
      }
      case CHALLENGE -> {
        require("buyer", requirement.buyer());
        require("challenge", requirement.challenge());
        refuse("segment", requirement.segment());
      }
      case SEGMENT -> {
        require("segment", requirement.segment());
        require("classification", requirement.classification());
        refuse("buyer", requirement.buyer());
        refuse("challenge", requirement.challenge());
      }
    }
  }

  private void require(String field, @Nullable Object value) {
    if (value == null) {
      add("/" + field, "is needed for a requirement of the kind " + requirement.kind());
    }
  }

  private void refuse(String field, @Nullable Object value) {
    if (value != null) {
      add("/" + field, "is not for a requirement of the kind " + requirement.kind());
    }
  }

  private void checkDates() {
    if (requirement.endDate() != null && requirement.endDate().isBefore(requirement.startDate())) {
      add("/endDate", "must not be before startDate");
    }
  }

  private void checkSuppliers() {
    int wanted = requirement.suppliersWanted();
    if (requirement.minimumSuppliers() != null && requirement.minimumSuppliers() > wanted) {
      add("/minimumSuppliers", "must not be above suppliersWanted, which is " + wanted);
    }
    if (requirement.maximumSuppliers() != null && requirement.maximumSuppliers() < wanted) {
      add("/maximumSuppliers", "must not be below suppliersWanted, which is " + wanted);
    }
  }

  private void checkItems() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < requirement.items().size(); i++) {
      String id = requirement.items().get(i).id();
      if (!seen.add(id)) {
        add("/items/" + i + "/id", "\"" + id + "\" is the id of another item");
      }
    }
  }

  private void checkDistances() {
    boolean hasPlace =
        requirement.items().stream().anyMatch(item -> item.deliveryLocation() != null);
    for (int i = 0; i < requirement.criteria().size(); i++) {
      if (!hasPlace
          && requirement.criteria().get(i) instanceof Criterion.Distance distance
          && distance.from() == null) {
        add("/criteria/" + i + "/from", "is needed where no item has a deliveryLocation");
      }
    }
  }

  /** Scores of proposals go by these names. */
  private void checkSelectionCriteria() {
    List<SelectionCriterion> criteria =
        requirement.challenge() == null ? List.of() : requirement.challenge().selectionCriteria();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < criteria.size(); i++) {
      String name = criteria.get(i).name();
      if (!seen.add(name)) {
        add(
            "/challenge/selectionCriteria/" + i + "/name",
            "\"" + name + "\" is the name of another criterion");
      }
    }
  }

  private void add(String pointer, String message) {
    errors.add(FieldError.body(pointer, message));
  }
}
