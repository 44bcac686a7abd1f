package org.linkwright.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemMappersTest {

  private final ProblemMappers mappers = new ProblemMappers();

  @Test
  void aCallThatGotNoConnectionInTimeMayBeRepeatedAfterAWhile() {
    Response answer = told(new SQLException("Sorry, acquisition timeout!"));

    assertThat(answer.getStatus()).isEqualTo(503);
    assertThat(answer.getHeaderString("Retry-After")).isEqualTo("2");
    assertThat(((Problem) answer.getEntity()).type().toString())
        .isEqualTo("urn:linkwright:problem:unavailable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"08001", "08006", "57P01", "57P03", "53300"})
  void aDatabaseThatIsAwayIsNoErrorOfOurs(String state) {
    assertThat(told(new SQLException("gone", state)).getStatus()).isEqualTo(503);
  }

  @ParameterizedTest
  @ValueSource(strings = {"42601", "22003", "53200"})
  void anyOtherRefusalOfTheDatabaseIs(String state) {
    Response answer = told(new SQLException("select secret", state));

    assertThat(answer.getStatus()).isEqualTo(500);
    assertThat(answer.getEntity().toString()).doesNotContain("secret");
    assertThat(answer.getHeaderString("Retry-After")).isNull();
  }

  private Response told(SQLException cause) {
    return mappers.unexpected(new PersistenceException(cause));
  }
}
