package org.linkwright.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.linkwright.shared.ScopedRepository;

@ApplicationScoped
class RequirementRepository extends ScopedRepository<RequirementEntity> {

  RequirementRepository() {
    super("requirement", RequirementEntity.class);
  }

  List<RequirementEntity> open(UUID programmeId) {
    return list("scopeId = ?1 and status = ?2 order by id", programmeId, Requirement.Status.OPEN);
  }

  /**
   * @param codes conditions on the column of that name, one for each scheme
   */
  List<RequirementEntity> open(UUID programmeId, List<MatchingCodes> codes) {
    return codes.stream()
        .flatMap(ofScheme -> open(programmeId, ofScheme).stream())
        .sorted(Comparator.comparing(requirement -> requirement.id))
        .toList();
  }

  private List<RequirementEntity> open(UUID programmeId, MatchingCodes codes) {
    Map<String, Object> parameters = new HashMap<>(codes.parameters());
    parameters.put("programme", programmeId);
    parameters.put("status", Requirement.Status.OPEN);
    parameters.put("scheme", codes.scheme());
    return list(
        "scopeId = :programme and status = :status and scheme = :scheme and " + codes.text(),
        parameters);
  }
}
