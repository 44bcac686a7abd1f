package org.linkwright.exchange;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linkwright.meetings.TimeSpan;
import org.linkwright.registry.Identifier;
import org.linkwright.shared.Code;
import org.linkwright.shared.ExternalId;

/**
 * Makes the sheet of a record type from its components. A record inside a record gives columns of
 * its own; a list of texts is one cell; a list of objects at the top is a file of its own, and
 * anything deeper is JSON in a cell.
 */
final class SheetDerivation {

  private static final Set<Class<? extends Annotation>> MUST_BE_THERE =
      Set.of(NotNull.class, NotBlank.class, NotEmpty.class, ExternalId.class);

  private final Names names;
  private final List<Sheet.Leaf> leaves = new ArrayList<>();
  private Sheet.@Nullable Open open;

  /**
   * The names that columns have had before, or that officers would look for.
   *
   * @param given by path such as {@code turnover.amount}; of the empty path, the column where
   *     errors of the row as a whole are told
   * @param shared name of the column that holds for several paths without a cell of their own
   */
  record Names(Map<String, String> given, Map<String, String> shared) {

    static final Names NONE = new Names(Map.of(), Map.of());

    static Names of(String... pathsAndNames) {
      Map<String, String> given = new HashMap<>();
      for (int i = 0; i < pathsAndNames.length; i += 2) {
        given.put(pathsAndNames[i], pathsAndNames[i + 1]);
      }
      return new Names(given, Map.of());
    }

    Names shared(String column, String... paths) {
      Map<String, String> all = new HashMap<>(shared);
      for (String path : paths) {
        all.put(path, column);
      }
      return new Names(given, all);
    }
  }

  private SheetDerivation(Names names) {
    this.names = names;
  }

  static Sheet sheet(Class<? extends Record> type, Names names) {
    SheetDerivation derivation = new SheetDerivation(names);
    derivation.add(type, "", true);
    return new Sheet(derivation.leaves, derivation.open, names.given().get(""));
  }

  /** Looked up once for each type: Java parses the annotations of a component at every look. */
  private static final ClassValue<List<RecordComponent>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .filter(component -> !isReadOnly(component))
              .filter(component -> annotation(component, JsonIgnore.class) == null)
              .toList();
        }
      };

  /** The components that are written by whoever sends a record. */
  static List<RecordComponent> components(Class<?> type) {
    return COMPONENTS.get(type);
  }

  private static final ClassValue<Set<String>> LISTS =
      new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
          return components(type).stream()
              .filter(component -> itemsOf(component) != null)
              .map(RecordComponent::getName)
              .collect(Collectors.toUnmodifiableSet());
        }
      };

  /** The components whose items take rows of their own. */
  static Set<String> lists(Class<?> type) {
    return LISTS.get(type);
  }

  /** The type of the items, if these are objects that take rows of their own. */
  static @Nullable Class<?> itemsOf(RecordComponent component) {
    Class<?> item = listItem(component.getGenericType());
    return item != null && !isPair(item) && (item.isRecord() || isOneOfSeveral(item)) ? item : null;
  }

  private void add(Class<?> type, String path, boolean needed) {
    for (RecordComponent component : components(type)) {
      String at = path.isEmpty() ? component.getName() : path + "." + component.getName();
      boolean required = isRequired(component);
      boolean neededHere = needed && required;
      if (path.isEmpty() && itemsOf(component) != null) {
        continue;
      }
      if (path.isEmpty() && isFree(component.getGenericType())) {
        open = new Sheet.Open("/" + at, singular(at) + ":");
      } else if (component.getType().isRecord()) {
        add(component.getType(), at, neededHere);
      } else {
        leaves.add(
            new Sheet.Leaf(
                "/" + at.replace('.', '/'),
                names.given().getOrDefault(at, at),
                names.shared().get(at),
                form(component),
                required,
                neededHere));
      }
    }
  }

  private static Form form(RecordComponent component) {
    Type type = component.getGenericType();
    Code code = annotation(component, Code.class);
    if (component.getType() == String.class && code != null) {
      return Forms.code(code.value());
    }
    Class<?> item = listItem(type);
    if (item == null) {
      return scalar(component.getType());
    }
    if (item == Identifier.class && hasOnly(item, "scheme", "id")) {
      return Forms.pairs("scheme", ":", "id", "CZ-ICO:25596641");
    }
    if (item == TimeSpan.class && hasOnly(item, "start", "end")) {
      return Forms.pairs("start", "/", "end", "2027-03-17T09:00/2027-03-17T10:30");
    }
    return item == String.class
            || item.isEnum()
            || item == LocalDateTime.class
            || item == LocalDate.class
        ? Forms.list(scalar(item))
        : Forms.json("a list");
  }

  private static Form scalar(Class<?> type) {
    if (type == String.class) {
      return Forms.text();
    }
    if (type == Integer.class || type == int.class) {
      return Forms.whole();
    }
    if (type == BigDecimal.class) {
      return Forms.decimal();
    }
    if (type == Boolean.class || type == boolean.class) {
      return Forms.truth();
    }
    if (type == LocalDate.class) {
      return Forms.date();
    }
    if (type == LocalDateTime.class) {
      return Forms.dateTime();
    }
    if (type == LocalTime.class) {
      return Forms.time();
    }
    if (type == Object.class) {
      return Forms.anything();
    }
    return type.isEnum() ? choice(type) : Forms.json("the value");
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the caller has asked whether it is an enumeration
  private static Form choice(Class<?> type) {
    return Forms.choice((Class) type);
  }

  private static boolean isReadOnly(RecordComponent component) {
    JsonProperty property = annotation(component, JsonProperty.class);
    return property != null && property.access() == JsonProperty.Access.READ_ONLY;
  }

  private static boolean isRequired(RecordComponent component) {
    return MUST_BE_THERE.stream().anyMatch(must -> annotation(component, must) != null);
  }

  /** Annotations of a component end up wherever their target lets them. */
  private static <A extends Annotation> @Nullable A annotation(
      RecordComponent component, Class<A> type) {
    List<AnnotatedElement> places =
        List.of(component, component.getAccessor(), field(component), component.getAnnotatedType());
    for (AnnotatedElement place : places) {
      A found = place.getAnnotation(type);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static Field field(RecordComponent component) {
    try {
      return component.getDeclaringRecord().getDeclaredField(component.getName());
    } catch (NoSuchFieldException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static @Nullable Class<?> listItem(Type type) {
    return type instanceof ParameterizedType generic
            && generic.getRawType() == List.class
            && generic.getActualTypeArguments()[0] instanceof Class<?> item
        ? item
        : null;
  }

  private static boolean isFree(Type type) {
    return type instanceof ParameterizedType generic
        && generic.getRawType() == Map.class
        && generic.getActualTypeArguments()[1] == Object.class;
  }

  private static boolean isOneOfSeveral(Class<?> type) {
    return type.isAnnotationPresent(JsonTypeInfo.class);
  }

  private static boolean isPair(Class<?> type) {
    return type == Identifier.class || type == TimeSpan.class;
  }

  private static boolean hasOnly(Class<?> type, String first, String second) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getName)
        .toList()
        .containsAll(List.of(first, second));
  }

  private static String singular(String name) {
    return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
  }
}
