package org.linkwright.shared;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The frame of the OpenAPI document. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Linkwright",
            version = "v1",
            description =
                "Buyer–supplier matchmaking: registry, shortlists with reasons, gap lists and"
                    + " meet-the-buyer schedules. Wherever a path names a thing, its id and its"
                    + " external id are both understood.",
            contact = @Contact(name = "Linkwright"),
            license =
                @License(
                    name = "Apache-2.0",
                    url = "https://www.apache.org/licenses/LICENSE-2.0.txt")),
    security = @SecurityRequirement(name = "apiKey"),
    components =
        @Components(
            schemas = {
              @Schema(name = "Problem", implementation = Problem.class),
              @Schema(name = "FieldError", implementation = FieldError.class)
            }))
@SecurityScheme(
    securitySchemeName = "apiKey",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    description = "An API key, sent as `Authorization: Bearer <key>`")
public class Api extends Application {

  /** Where every operation lives. */
  public static final String ROOT = "/api/v1";

  /** Where everything of one programme lives. */
  public static final String PROGRAMME = ROOT + "/programmes/{programme}";
}
