package org.linkwright.registry;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Api;

@Path(Api.ROOT + "/taxonomies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Taxonomies")
public class TaxonomyResource {

  private final Taxonomies taxonomies;

  TaxonomyResource(Taxonomies taxonomies) {
    this.taxonomies = taxonomies;
  }

  @GET
  @Operation(summary = "List the taxonomies known here")
  public Set<String> list() {
    return taxonomies.schemes();
  }

  @GET
  @Path("/{scheme}/codes")
  @Operation(summary = "List the codes of a taxonomy, or those with some words in their label")
  public List<Taxonomies.Entry> codes(String scheme, @QueryParam("label") @Nullable String label) {
    String wanted = label == null ? "" : label.strip().toLowerCase(Locale.ROOT);
    return taxonomies.entries(scheme).stream()
        .filter(entry -> entry.label().toLowerCase(Locale.ROOT).contains(wanted))
        .toList();
  }

  @GET
  @Path("/{scheme}/codes/{code}")
  @Operation(summary = "Read one code of a taxonomy")
  public Taxonomies.Entry code(String scheme, String code) {
    return taxonomies.entry(scheme, code);
  }
}
