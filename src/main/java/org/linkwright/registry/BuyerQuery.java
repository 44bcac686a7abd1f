package org.linkwright.registry;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Code;
import org.linkwright.shared.CodeList;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.Since;

/** What a list of buyers, or an export of them, is narrowed to. */
public class BuyerQuery {

  @QueryParam("name")
  public @Nullable String name;

  @QueryParam("country")
  @Code(CodeList.COUNTRY)
  public @Nullable String country;

  @QueryParam("updatedSince")
  public @Nullable String updatedSince;

  /**
   * What was asked for.
   *
   * @throws ProblemException naming the parameter that cannot be read
   */
  public Buyers.Narrowing narrowing() {
    return new Buyers.Narrowing(name, country, Since.parse(updatedSince));
  }
}
