package org.linkwright.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linkwright.access.Caller;
import org.linkwright.registry.Records;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Requirements;
import org.linkwright.registry.Supplier;
import org.linkwright.registry.Suppliers;

/**
 * Lays over suppliers and requirements what the CSV files of the sample have no columns for: one
 * JSON object a line, each with the external id of a record and the members that it gets. What is
 * not there yet is created.
 */
@ApplicationScoped
class SampleDetails {

  private final Suppliers suppliers;
  private final Requirements requirements;
  private final ObjectMapper mapper;

  SampleDetails(Suppliers suppliers, Requirements requirements, ObjectMapper mapper) {
    this.suppliers = suppliers;
    this.requirements = requirements;
    this.mapper = mapper;
  }

  void laySuppliers(Caller caller, String programme, byte[] lines) {
    lay(caller, programme, suppliers, Supplier.class, lines);
  }

  void layRequirements(Caller caller, String programme, byte[] lines) {
    lay(caller, programme, requirements, Requirement.class, lines);
  }

  private <T> void lay(
      Caller caller, String programme, Records<String, ?, T> records, Class<T> type, byte[] lines) {
    List<ObjectNode> details =
        new String(lines, StandardCharsets.UTF_8).lines().map(this::object).toList();
    Map<String, ObjectNode> stored = new HashMap<>();
    for (T record : records.byExternalId(caller, programme, externalIds(details))) {
      ObjectNode known = mapper.valueToTree(record);
      stored.put(known.path("externalId").asText(), known);
    }
    records.putAll(
        caller, programme, details.stream().map(detail -> merged(stored, detail, type)).toList());
  }

  private static List<String> externalIds(List<ObjectNode> details) {
    return details.stream().map(detail -> detail.path("externalId").asText()).toList();
  }

  private <T> T merged(Map<String, ObjectNode> stored, ObjectNode detail, Class<T> type) {
    ObjectNode whole =
        stored.getOrDefault(detail.path("externalId").asText(), mapper.createObjectNode());
    whole.setAll(detail);
    try {
      return mapper.treeToValue(whole, type);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private ObjectNode object(String line) {
    try {
      JsonNode read = mapper.readTree(line);
      return (ObjectNode) read;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
