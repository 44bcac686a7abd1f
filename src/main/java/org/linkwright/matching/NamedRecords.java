package org.linkwright.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.linkwright.access.Caller;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Requirements;
import org.linkwright.registry.Suppliers;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/** Finds what a body names by id or external id; a name that leads nowhere is wrong in the body. */
@ApplicationScoped
class NamedRecords {

  private final Requirements requirements;
  private final Suppliers suppliers;

  NamedRecords(Requirements requirements, Suppliers suppliers) {
    this.requirements = requirements;
    this.suppliers = suppliers;
  }

  Requirement requirement(Caller caller, String programme, String reference, String pointer) {
    return named(
        "requirement",
        reference,
        pointer,
        () -> requirements.get(caller, programme, reference).content());
  }

  org.linkwright.registry.Supplier supplier(
      Caller caller, String programme, String reference, String pointer) {
    return named(
        "supplier",
        reference,
        pointer,
        () -> suppliers.get(caller, programme, reference).content());
  }

  /** Suppliers in the order in which they are named, in a handful of queries. */
  List<org.linkwright.registry.Supplier> suppliers(
      Caller caller, String programme, List<String> references, String pointer) {
    Map<String, org.linkwright.registry.Supplier> known =
        suppliers.byReference(caller, programme, references);
    List<org.linkwright.registry.Supplier> found = new ArrayList<>();
    for (String reference : references) {
      org.linkwright.registry.Supplier supplier = known.get(reference);
      if (supplier == null) {
        throw unknown("supplier", reference, pointer + "/" + found.size());
      }
      found.add(supplier);
    }
    return found;
  }

  private static <T> T named(String noun, String reference, String pointer, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (ProblemException refusal) {
      if (refusal.type() != ProblemType.NOT_FOUND) {
        throw refusal;
      }
      throw unknown(noun, reference, pointer);
    }
  }

  private static ProblemException unknown(String noun, String reference, String pointer) {
    return ProblemException.invalid(
        FieldError.body(pointer, "\"" + reference + "\" is no " + noun + " of this programme"));
  }
}
