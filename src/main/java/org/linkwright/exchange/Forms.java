package org.linkwright.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linkwright.exchange.RowWriter.Cell;
import org.linkwright.shared.CodeList;
import org.linkwright.shared.CsvRow;
import org.linkwright.shared.StrictJson;

/** The forms there are. */
final class Forms {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final ObjectMapper MAPPER = StrictJson.mapper();

  /** What nobody would take for anything but a number; 007 is a name. */
  private static final Pattern PLAIN_NUMBER =
      Pattern.compile("-?(0|[1-9]\\d{0,39})(\\.\\d{1,40})?");

  private Forms() {}

  /** A form whose values are scalars, read by one of the ways of {@link CsvRow}. */
  private record Scalar(
      Reading reading, JsonNode standIn, String explained, boolean number, boolean isAmount)
      implements Form {

    @Override
    public @Nullable JsonNode read(CsvRow row, String column) {
      return reading.of(row, column);
    }

    @Override
    public Cell write(JsonNode value) {
      return number
          ? new Cell(value.isNumber() ? value.decimalValue().toPlainString() : value.asText(), true)
          : Cell.of(ProtectedText.encode(value.asText()));
    }
  }

  private interface Reading {
    @Nullable JsonNode of(CsvRow row, String column);
  }

  private static <T> Reading reading(
      BiFunction<CsvRow, String, @Nullable T> cell, Function<T, JsonNode> node) {
    return (row, column) -> {
      T value = cell.apply(row, column);
      return value == null ? null : node.apply(value);
    };
  }

  static Form text() {
    return new Scalar(
        reading(CsvRow::text, cell -> JSON.textNode(ProtectedText.decode(cell))),
        JSON.textNode(""),
        "text",
        false,
        false);
  }

  static Form code(CodeList list) {
    return new Scalar(
        reading((row, column) -> row.code(column, list), JSON::textNode),
        JSON.textNode(""),
        list.complaint().replaceFirst("^is (not|neither) ", ""),
        false,
        false);
  }

  static Form whole() {
    return new Scalar(
        reading(CsvRow::whole, JSON::numberNode), JSON.numberNode(0), "whole number", true, false);
  }

  static Form decimal() {
    return new Scalar(
        reading(CsvRow::number, value -> JSON.numberNode(value)),
        JSON.numberNode(0),
        "number such as 1250.5",
        true,
        true);
  }

  static Form truth() {
    return new Scalar(
        reading(CsvRow::truth, JSON::booleanNode),
        JSON.booleanNode(false),
        "true or false",
        false,
        false);
  }

  static Form date() {
    return new Scalar(
        reading(CsvRow::date, date -> JSON.textNode(date.toString())),
        JSON.textNode("1970-01-01"),
        "date such as 2027-03-17",
        false,
        false);
  }

  static Form dateTime() {
    return new Scalar(
        reading(CsvRow::dateTime, moment -> JSON.textNode(moment.toString())),
        JSON.textNode("1970-01-01T00:00"),
        "local date and time such as 2027-03-17T09:00",
        false,
        false);
  }

  static Form time() {
    return new Scalar(
        reading(CsvRow::time, time -> JSON.textNode(time.toString())),
        JSON.textNode("00:00"),
        "time of day such as 08:30",
        false,
        false);
  }

  static <E extends Enum<E>> Form choice(Class<E> type) {
    return new Scalar(
        reading((row, column) -> row.choice(column, type), one -> JSON.textNode(one.name())),
        JSON.textNode(type.getEnumConstants()[0].name()),
        "one of "
            + Arrays.stream(type.getEnumConstants())
                .map(Enum::name)
                .collect(Collectors.joining(", ")),
        false,
        false);
  }

  /** True, false, a number or a text, by what it looks like; a text in JSON quotes is one. */
  static Form anything() {
    return new Form() {
      @Override
      public JsonNode read(CsvRow row, String column) {
        String cell = Objects.requireNonNullElse(row.text(column), "");
        JsonNode plain = looksLike(cell);
        if (plain != null) {
          return plain;
        }
        JsonNode quoted = cell.startsWith("\"") ? parsed(cell) : null;
        return quoted != null && quoted.isTextual()
            ? quoted
            : JSON.textNode(ProtectedText.decode(cell));
      }

      private @Nullable JsonNode looksLike(String cell) {
        if (PLAIN_NUMBER.matcher(cell).matches()) {
          return JSON.numberNode(new BigDecimal(cell));
        }
        return cell.equalsIgnoreCase("true")
            ? JSON.booleanNode(true)
            : cell.equalsIgnoreCase("false") ? JSON.booleanNode(false) : null;
      }

      @Override
      public Cell write(JsonNode value) {
        if (value.isNumber()) {
          return new Cell(value.decimalValue().toPlainString(), true);
        }
        String text = value.asText();
        boolean mistakable =
            value.isTextual() && (looksLike(text.strip()) != null || text.startsWith("\""));
        return mistakable
            ? Cell.of(value.toString())
            : Cell.of(value.isTextual() ? ProtectedText.encode(text) : text);
      }

      @Override
      public JsonNode standIn() {
        return JSON.textNode("");
      }

      @Override
      public String explained() {
        return "number, true or false, or text; a text that looks like either in double quotes";
      }
    };
  }

  /** Any JSON, for what has no shorter form. */
  static Form json(String what) {
    return new Form() {
      @Override
      public @Nullable JsonNode read(CsvRow row, String column) {
        JsonNode value = parsed(Objects.requireNonNullElse(row.text(column), ""));
        if (value == null) {
          row.refuse(column, "is not JSON");
        }
        return value;
      }

      @Override
      public Cell write(JsonNode value) {
        return Cell.of(value.toString());
      }

      @Override
      public JsonNode standIn() {
        return JSON.nullNode();
      }

      @Override
      public String explained() {
        return what + " as JSON";
      }
    };
  }

  /** Scalars separated by semicolons, or a JSON list where one of them needs it. */
  static Form list(Form item) {
    return new Listed(
        text -> JSON.textNode(text),
        node -> node.isTextual() ? node.asText() : null,
        item.explained());
  }

  /**
   * Objects of two texts, such as {@code CZ-ICO:25596641}, separated by semicolons, or a JSON list
   * where one of them needs it.
   */
  static Form pairs(String first, String separator, String second, String example) {
    return new Listed(
        text -> {
          int split = text.indexOf(separator);
          return split < 0
              ? null
              : JSON.objectNode()
                  .put(first, text.substring(0, split).strip())
                  .put(second, text.substring(split + 1).strip());
        },
        node -> {
          String one = node.path(first).asText("");
          boolean plain = node.size() == 2 && node.has(second) && !one.contains(separator);
          return plain ? one + separator + node.path(second).asText() : null;
        },
        example);
  }

  /**
   * @param read null for what is no item
   * @param write null for what has no form but JSON
   */
  private record Listed(
      Function<String, @Nullable JsonNode> read,
      Function<JsonNode, @Nullable String> write,
      String item)
      implements Form {

    @Override
    public @Nullable JsonNode read(CsvRow row, String column) {
      String cell = Objects.requireNonNullElse(row.text(column), "");
      if (cell.startsWith("[")) {
        JsonNode list = parsed(cell);
        if (list != null && list.isArray()) {
          return list;
        }
      }
      ArrayNode list = JSON.arrayNode();
      for (String value : row.list(column)) {
        JsonNode node = read.apply(value);
        if (node == null) {
          row.refuse(column, "\"" + value + "\" is not of the form " + item);
        } else {
          list.add(node);
        }
      }
      return list;
    }

    @Override
    public Cell write(JsonNode value) {
      List<String> items = new ArrayList<>();
      for (JsonNode one : value) {
        String text = write.apply(one);
        if (text == null || !isPlain(one, text)) {
          return Cell.of(value.toString());
        }
        items.add(text);
      }
      return Cell.of(String.join(";", items));
    }

    /** Whether reading would give the same again, and no spreadsheet calculates it. */
    private boolean isPlain(JsonNode node, String text) {
      return !text.isEmpty()
          && text.strip().equals(text)
          && text.indexOf(';') < 0
          && text.charAt(0) != '['
          && text.charAt(0) != '\''
          && !ProtectedText.isDangerous(text)
          && node.equals(read.apply(text));
    }

    @Override
    public JsonNode standIn() {
      return JSON.arrayNode();
    }

    @Override
    public String explained() {
      return "separated by semicolons: " + item;
    }
  }

  private static @Nullable JsonNode parsed(String text) {
    try {
      JsonNode node = MAPPER.readTree(text);
      return node == null || node.isMissingNode() ? null : node;
    } catch (JsonProcessingException | NumberFormatException broken) {
      return null;
    }
  }

  static ObjectNode object() {
    return JSON.objectNode();
  }
}
