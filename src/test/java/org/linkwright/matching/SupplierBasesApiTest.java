package org.linkwright.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linkwright.api.ApiTest;
import org.linkwright.registry.StoredSupplier;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/** What is found in memory is shown as it is in the database. */
@QuarkusTest
class SupplierBasesApiTest extends ApiTest {

  @Inject SupplierBases bases;

  private String programme;
  private UUID programmeId;
  private UUID supplier;

  @BeforeEach
  void addASupplier() {
    programme = newProgramme();
    programmeId = UUID.fromString(call().get(programme).path("id"));
    supplier =
        UUID.fromString(
            call()
                .body("{\"externalId\": \"S-1\", \"name\": \"Moravia\"}")
                .post(programme + "/suppliers")
                .path("id"));
  }

  @Test
  void anAnswerIsFoundAnewWhereWhatItShowsHasChanged() {
    List<Long> versions = new ArrayList<>();

    String name =
        bases.answer(
            programmeId,
            base -> {
              KnownSupplier known = known(base);
              versions.add(known.version());
              if (versions.size() == 1) {
                call()
                    .header("If-Match", "*")
                    .body("{\"externalId\": \"S-1\", \"name\": \"Moravia Moulding\"}")
                    .put(programme + "/suppliers/S-1")
                    .then()
                    .statusCode(200);
              }
              return new CurrentAnswer<>(List.of(known), profiles -> profiles.of(known).name());
            });

    assertThat(name).isEqualTo("Moravia Moulding");
    assertThat(versions).containsExactly(0L, 1L);
  }

  @Test
  void whereItChangesEachTimeTheCallerIsToldToComeAgain() {
    List<KnownSupplier> found = new ArrayList<>();

    assertThatThrownBy(
            () ->
                bases.answer(
                    programmeId,
                    base -> {
                      found.add(outdated(base));
                      return new CurrentAnswer<>(
                          List.of(found.get(found.size() - 1)), profiles -> "never");
                    }))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.UNAVAILABLE));
    assertThat(found).hasSizeGreaterThan(1);
  }

  private KnownSupplier known(SupplierBase base) {
    return Objects.requireNonNull(base.get(supplier));
  }

  private KnownSupplier outdated(SupplierBase base) {
    return base.known(
        new StoredSupplier(supplier, known(base).version() + 1, Registered.supplier("S-1", "")));
  }
}
