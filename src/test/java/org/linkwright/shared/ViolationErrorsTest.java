package org.linkwright.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViolationErrorsTest {

  /** Parameters of a request, as resources take them. */
  static class Resource {

    void list(List<@Size(max = 2, message = "is too long") String> country) {}

    void query(@Valid Query query) {}

    void page(@Max(value = 500, message = "is too much") int limit) {}
  }

  record Query(List<@Size(max = 2, message = "is too long") String> region) {}

  @Test
  void aWrongValueOfARepeatedParameterIsToldByTheParameterAndItsPlace() throws Exception {
    assertThat(errors("list", List.class, List.of("CZ", "CZE")))
        .containsExactly(FieldError.parameter("country", "value 2: is too long"));
  }

  @Test
  void soIsOneOfAParameterAmongOthers() throws Exception {
    assertThat(errors("query", Query.class, new Query(List.of("CZ-64", "CZ"))))
        .containsExactly(FieldError.parameter("region", "value 1: is too long"));
  }

  @Test
  void aParameterOfOneValueHasNoPlace() throws Exception {
    assertThat(errors("page", int.class, 501))
        .containsExactly(FieldError.parameter("limit", "is too much"));
  }

  private static List<FieldError> errors(String method, Class<?> type, Object value)
      throws ReflectiveOperationException {
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      return ViolationErrors.of(
          new ConstraintViolationException(
              factory
                  .getValidator()
                  .forExecutables()
                  .validateParameters(
                      new Resource(),
                      Resource.class.getDeclaredMethod(method, type),
                      new Object[] {value})));
    }
  }
}
