package org.linkwright.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.linkwright.shared.ScopedRepository;

@ApplicationScoped
class RequirementRepository extends ScopedRepository<RequirementEntity> {

  RequirementRepository() {
    super("requirement", RequirementEntity.class);
  }

  /**
   * @param codes by scheme
   */
  List<RequirementEntity> open(UUID programmeId, Map<String, Set<String>> codes) {
    return codes.entrySet().stream()
        .flatMap(
            scheme ->
                list(
                    "scopeId = ?1 and status = ?2 and scheme = ?3 and code in ?4",
                    programmeId,
                    Requirement.Status.OPEN,
                    scheme.getKey(),
                    scheme.getValue())
                    .stream())
        .sorted(Comparator.comparing(requirement -> requirement.id))
        .toList();
  }
}
