package org.linkwright.registry;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which language labels are shown in, where there is one; else in that of the taxonomy. */
public class LanguageQuery {

  @QueryParam("language")
  @Parameter(description = "Language of labels, BCP 47; wins over Accept-Language", example = "de")
  public @Nullable String language;

  @HeaderParam("Accept-Language")
  @Parameter(hidden = true)
  public @Nullable String acceptLanguage;

  LanguageChoice choice() {
    return LanguageChoice.of(language, acceptLanguage);
  }
}
