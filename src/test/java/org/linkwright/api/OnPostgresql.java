package org.linkwright.api;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** Always PostgreSQL, whatever the other tests run on. */
public class OnPostgresql implements QuarkusTestProfile {

  @Override
  public boolean disableGlobalTestResources() {
    return true;
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(
        new TestResourceEntry(
            TestDatabase.class, Map.of(TestDatabase.WHICH, TestDatabase.POSTGRESQL)));
  }
}
