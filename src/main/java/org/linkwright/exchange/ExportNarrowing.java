package org.linkwright.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.util.Set;
import java.util.TreeSet;
import org.linkwright.access.Caller;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Buyers;
import org.linkwright.registry.Requirements;
import org.linkwright.registry.Supplier;
import org.linkwright.registry.Suppliers;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.Filter;
import org.linkwright.shared.ProblemException;

/**
 * Reads what the records of an export are narrowed to, before the first of them is written. A list
 * leaves out of account what it does not know; an export refuses it, for whoever keeps the file
 * cannot see any more that it holds all records and not those of one country.
 */
@ApplicationScoped
class ExportNarrowing {

  /** What every export takes. */
  private static final String FORMAT = "format";

  private final Suppliers suppliers;
  private final Buyers buyers;
  private final Requirements requirements;
  private final Validator validator;

  ExportNarrowing(
      Suppliers suppliers, Buyers buyers, Requirements requirements, Validator validator) {
    this.suppliers = suppliers;
    this.buyers = buyers;
    this.requirements = requirements;
    this.validator = validator;
  }

  /**
   * @param kind of records, or of one of their lists
   * @param sent the names of all parameters of the call
   * @throws ProblemException naming the parameter that the list of the records would refuse, or
   *     does not take
   * @throws ConstraintViolationException likewise
   */
  Filter of(
      Caller caller, String programme, Kind<String, ?> kind, ExportQuery query, Set<String> sent) {
    if (kind.type() == Supplier.class) {
      return suppliers.filter(caller, programme, sound(kind, query.ofSuppliers, sent).narrowing());
    }
    if (kind.type() == Buyer.class) {
      return buyers.filter(caller, programme, sound(kind, query.ofBuyers, sent).narrowing());
    }
    return requirements.filter(
        caller, programme, sound(kind, query.ofRequirements, sent).narrowing());
  }

  private <Q> Q sound(Kind<?, ?> kind, Q own, Set<String> sent) {
    requireKnown(kind, sent, names(own.getClass()));
    Set<ConstraintViolation<Q>> violations = validator.validate(own);
    if (!violations.isEmpty()) {
      throw new ConstraintViolationException(violations);
    }
    return own;
  }

  /**
   * @param sent names of the parameters of a call
   * @param known those that narrow this kind
   */
  static void requireKnown(Kind<?, ?> kind, Set<String> sent, Set<String> known) {
    for (String name : sent) {
      if (!name.equals(FORMAT) && !known.contains(name)) {
        throw ProblemException.invalid(
            FieldError.parameter(
                name,
                "is not a parameter of an export of "
                    + kind.name()
                    + (known.isEmpty()
                        ? ", which is not narrowed"
                        : "; they are narrowed by " + String.join(", ", known))));
      }
    }
  }

  /** The names of the parameters that a query has, those of its parts among them. */
  private static Set<String> names(Class<?> query) {
    Set<String> names = new TreeSet<>();
    for (Field field : query.getDeclaredFields()) {
      if (field.isAnnotationPresent(QueryParam.class)) {
        names.add(field.getAnnotation(QueryParam.class).value());
      } else if (field.isAnnotationPresent(BeanParam.class)) {
        names.addAll(names(field.getType()));
      }
    }
    return names;
  }
}
