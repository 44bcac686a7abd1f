package org.linkwright.registry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Code;
import org.linkwright.shared.CodeList;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.Since;

/** What a list of suppliers, or an export of them, is narrowed to. */
public class SupplierQuery {

  @QueryParam("name")
  public @Nullable String name;

  @QueryParam("country")
  @Code(CodeList.COUNTRY)
  public @Nullable String country;

  @QueryParam("region")
  @Code(CodeList.REGION)
  public @Nullable String region;

  @BeanParam public ClassificationQuery classification = new ClassificationQuery();

  @QueryParam("standard")
  public @Nullable String standard;

  @QueryParam("staleSince")
  @Parameter(
      description =
          "Only suppliers of whose facts less than half were confirmed on this day or later")
  public @Nullable String staleSince;

  @QueryParam("certificateExpiringBefore")
  @Parameter(
      description =
          "Only suppliers that hold a standard no longer than up to the day before; those that hold"
              + " it no more are among them")
  public @Nullable String certificateExpiringBefore;

  @QueryParam("completenessBelow")
  @Min(1) @Max(100) @Parameter(description = "Only suppliers whose profile is less complete, in percent")
  public @Nullable Integer completenessBelow;

  @QueryParam("updatedSince")
  public @Nullable String updatedSince;

  /**
   * What was asked for.
   *
   * @throws ProblemException naming the parameter that cannot be read
   */
  public Suppliers.Narrowing narrowing() {
    return new Suppliers.Narrowing(
        name,
        country,
        region,
        classification.asked(),
        standard,
        Since.date("staleSince", staleSince),
        Since.date("certificateExpiringBefore", certificateExpiringBefore),
        completenessBelow,
        Since.parse(updatedSince));
  }
}
