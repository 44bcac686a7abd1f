package org.linkwright.registry;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.Since;

/** What a list of requirements, or an export of them, is narrowed to. */
public class RequirementQuery {

  @QueryParam("title")
  public @Nullable String title;

  @QueryParam("buyer")
  public @Nullable String buyer;

  @QueryParam("status")
  public Requirement.@Nullable Status status;

  @QueryParam("kind")
  public Requirement.@Nullable Kind kind;

  @BeanParam public ClassificationQuery classification = new ClassificationQuery();

  @QueryParam("updatedSince")
  public @Nullable String updatedSince;

  /**
   * What was asked for.
   *
   * @throws ProblemException naming the parameter that cannot be read
   */
  public Requirements.Narrowing narrowing() {
    return new Requirements.Narrowing(
        title, buyer, status, kind, classification.asked(), Since.parse(updatedSince));
  }
}
