package org.linkwright.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.linkwright.shared.Ids;

/** Makes API keys and recognises them. A key is shown when it is made and never again. */
@ApplicationScoped
public class ApiKeys {

  private static final String BOOTSTRAP = "bootstrap";
  private static final String PREFIX = "lw_";

  private static final int SHORTEST_GIVEN = 32;

  private final ApiKeyRepository keys;
  private final RecognisedKeys recognised;
  private final Ids ids;
  private final Clock clock;
  private final boolean renewBootstrap;
  private final Optional<String> givenBootstrap;

  ApiKeys(
      ApiKeyRepository keys,
      RecognisedKeys recognised,
      Ids ids,
      Clock clock,
      @ConfigProperty(name = "linkwright.bootstrap.renew", defaultValue = "false")
          boolean renewBootstrap,
      @ConfigProperty(name = "linkwright.bootstrap.key") Optional<String> givenBootstrap) {
    this.keys = keys;
    this.recognised = recognised;
    this.ids = ids;
    this.clock = clock;
    this.renewBootstrap = renewBootstrap;
    this.givenBootstrap = givenBootstrap;
  }

  /**
   * Who sent this key, if it is one of ours; or was, up to {@link RecognisedKeys#REMEMBERED} ago.
   */
  public Optional<Caller> recognise(String key) {
    return recognised.byHash(Secrets.hash(key), this::lookUp);
  }

  private Optional<Caller> lookUp(String hash) {
    return QuarkusTransaction.joiningExisting()
        .call(() -> keys.byHash(hash))
        .map(found -> new Caller(found.id, found.name, found.role, found.programmeId));
  }

  /**
   * Makes the first administrator key of this installation, or takes the one that was set as {@code
   * linkwright.bootstrap.key}.
   *
   * @return a key that was made here, to be shown once; empty if the key was given, or made at an
   *     earlier start and no new one is asked for ({@code linkwright.bootstrap.renew})
   * @throws IllegalStateException if the given key is shorter than 32 characters
   */
  @Transactional
  public Optional<String> bootstrap() {
    Optional<ApiKeyEntity> existing = keys.byName(BOOTSTRAP);
    if (existing.isPresent() && !renewBootstrap && givenBootstrap.isEmpty()) {
      return Optional.empty();
    }
    String key = givenBootstrap.map(ApiKeys::longEnough).orElseGet(ApiKeys::newKey);
    ApiKeyEntity entity = existing.orElseGet(this::bootstrapEntity);
    entity.secretHash = Secrets.hash(key);
    keys.persist(entity);
    recognised.forget();
    return givenBootstrap.isPresent() ? Optional.empty() : Optional.of(key);
  }

  private static String longEnough(String key) {
    if (key.length() < SHORTEST_GIVEN) {
      throw new IllegalStateException(
          "linkwright.bootstrap.key needs at least " + SHORTEST_GIVEN + " characters");
    }
    return key;
  }

  private ApiKeyEntity bootstrapEntity() {
    ApiKeyEntity entity = new ApiKeyEntity();
    entity.id = ids.next();
    entity.name = BOOTSTRAP;
    entity.role = Role.ADMINISTRATOR;
    entity.createdAt = clock.instant();
    return entity;
  }

  private static String newKey() {
    return PREFIX + Secrets.next();
  }
}
