package org.linkwright.shared;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Validates whatever a record holds. By default every value of it is first asked for whether JPA
 * has loaded it; but no entity is validated here, and asking takes longer than validating.
 */
@ApplicationScoped
public class WholeRecordValidation implements ValidatorFactoryCustomizer {

  @Override
  public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
    configuration.traversableResolver(new Everything());
    configuration.enableTraversableResolverResultCache(false);
  }

  private static final class Everything implements TraversableResolver {

    @Override
    public boolean isReachable(
        @Nullable Object value, Path.Node property, Class<?> root, Path path, ElementType type) {
      return true;
    }

    @Override
    public boolean isCascadable(
        @Nullable Object value, Path.Node property, Class<?> root, Path path, ElementType type) {
      return true;
    }
  }
}
