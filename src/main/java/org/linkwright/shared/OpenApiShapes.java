package org.linkwright.shared;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Says in the OpenAPI document what holds for all operations and what annotations cannot say: names
 * of operations, entity tags, the record that a creation answers with, and the {@code type} field
 * that tells the kinds of a sealed record apart.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class OpenApiShapes implements OASFilter {

  private static final String CREATED = "201";
  private static final Schema TEXT = OASFactory.createSchema().addType(SchemaType.STRING);

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
      return;
    }
    Map<String, Schema> schemas = new LinkedHashMap<>(document.getComponents().getSchemas());
    // The generic form; operations refer to PageSupplier and so on.
    schemas.remove(Page.class.getSimpleName());
    schemas.values().forEach(schema -> nameKinds(schema, schemas));
    schemas.values().forEach(OpenApiShapes::dropEmptyPatterns);
    document.getComponents().setSchemas(schemas);
  }

  @Override
  public PathItem filterPathItem(PathItem path) {
    path.getOperations().values().forEach(OpenApiShapes::complete);
    return path;
  }

  private static void complete(Operation operation) {
    if (operation.getOperationId() != null) {
      operation.setOperationId(shortened(operation.getOperationId()));
    }
    if (operation.getParameters() != null) {
      operation.getParameters().forEach(OpenApiShapes::describe);
    }
    APIResponse created = operation.getResponses().getAPIResponse(CREATED);
    if (created != null) {
      answerTheRecord(operation, created);
    }
  }

  /** {@code SupplierResource_create} becomes {@code supplierCreate}. */
  private static String shortened(String classAndMethod) {
    String[] parts = classAndMethod.split("_", -1);
    if (parts.length != 2 || parts[1].isEmpty()) {
      return classAndMethod;
    }
    String resource = parts[0].replaceFirst("Resource$", "");
    return Character.toLowerCase(resource.charAt(0))
        + resource.substring(1)
        + Character.toUpperCase(parts[1].charAt(0))
        + parts[1].substring(1);
  }

  private static void describe(Parameter parameter) {
    if ("If-Match".equals(parameter.getName())) {
      parameter.setRequired(true);
      parameter.setDescription("The ETag that was read, or `*` for whatever version is there");
    } else if ("updatedSince".equals(parameter.getName())) {
      parameter.setDescription("Only what was created or changed at this moment or later");
      parameter.setSchema(OASFactory.createSchema().addType(SchemaType.STRING).format("date-time"));
    } else if (parameter.getIn() == Parameter.In.PATH && parameter.getDescription() == null) {
      parameter.setDescription("Id or external id");
    }
  }

  /** By house rule, whoever creates a record with POST gets it back. */
  private static void answerTheRecord(Operation operation, APIResponse created) {
    if (created.getContent() == null && operation.getRequestBody() != null) {
      Content sent = operation.getRequestBody().getContent();
      if (sent != null && sent.hasMediaType("application/json")) {
        created.setContent(
            OASFactory.createContent()
                .addMediaType("application/json", sent.getMediaType("application/json")));
      }
    }
    created.addHeader("Location", header("Where it can be read"));
    created.addHeader("ETag", header("Its version, for If-Match"));
  }

  private static Header header(String description) {
    return OASFactory.createHeader().description(description).schema(TEXT);
  }

  /** Gives every kind of a sealed record its {@code type}, which Jackson writes and asks for. */
  private static void nameKinds(Schema sealed, Map<String, Schema> schemas) {
    if (sealed.getDiscriminator() == null || sealed.getDiscriminator().getMapping() == null) {
      return;
    }
    String field = sealed.getDiscriminator().getPropertyName();
    sealed
        .getDiscriminator()
        .getMapping()
        .forEach(
            (name, reference) -> {
              Schema kind = schemas.get(reference.substring(reference.lastIndexOf('/') + 1));
              if (kind != null) {
                require(kind, field, name);
              }
            });
  }

  private static void require(Schema kind, String field, String value) {
    Map<String, Schema> properties = new LinkedHashMap<>();
    properties.put(field, OASFactory.createSchema().addType(SchemaType.STRING).constValue(value));
    if (kind.getProperties() != null) {
      properties.putAll(kind.getProperties());
    }
    kind.setProperties(properties);
    List<String> required = new ArrayList<>(List.of(field));
    if (kind.getRequired() != null) {
      required.addAll(kind.getRequired());
    }
    kind.setRequired(required.stream().distinct().toList());
  }

  /**
   * An annotation such as {@code @URL} leaves an empty pattern behind, which matches everything.
   */
  private static void dropEmptyPatterns(Schema schema) {
    if (schema.getProperties() != null) {
      schema.getProperties().values().stream()
          .filter(property -> "".equals(property.getPattern()))
          .forEach(property -> property.setPattern(null));
    }
  }
}
