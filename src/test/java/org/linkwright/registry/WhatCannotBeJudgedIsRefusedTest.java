package org.linkwright.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linkwright.shared.StrictJson;

/** Whatever the registry takes in, a requirement and a supplier can be held against each other. */
class WhatCannotBeJudgedIsRefusedTest {

  private static ValidatorFactory factory;
  private static Validator validator;

  @BeforeAll
  static void open() {
    factory = Validation.buildDefaultValidatorFactory();
    validator = factory.getValidator();
  }

  @AfterAll
  static void close() {
    factory.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'type': 'leadTime', 'maximumDays': 0} | maximumDays",
        "{'type': 'yearsInBusiness', 'minimumYears': 0} | minimumYears",
        "{'type': 'capacity', 'minimum': {'value': 0, 'unit': 'H87', 'period': 'MONTH'}}"
            + " | minimum.value",
        "{'type': 'turnover', 'minimum': {'amount': 0.00, 'currency': 'EUR'}} | minimum.amount",
        "{'type': 'priceCeiling', 'maximum': {'amount': 0, 'currency': 'EUR'}, 'per': 'H87'}"
            + " | maximum.amount",
        "{'type': 'certificate', 'standard': '--'} | standard",
        "{'type': 'attribute', 'attribute': '_', 'comparison': 'EQUAL', 'value': 1} | attribute",
        "{'type': 'attribute', 'attribute': 'a', 'comparison': 'EQUAL', 'value': 0.0000001}"
            + " | comparable",
        "{'type': 'attribute', 'attribute': 'a', 'comparison': 'EQUAL', 'value': 1e99}"
            + " | comparable",
      })
  void aCriterionThatAsksForNothingIsRefused(String json, String property) throws Exception {
    assertThat(complaints(criterion(json))).containsOnlyKeys(property);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'type': 'leadTime', 'maximumDays': 1}",
        "{'type': 'yearsInBusiness', 'minimumYears': 1}",
        "{'type': 'turnover', 'minimum': {'amount': 0.01, 'currency': 'EUR'}}",
        "{'type': 'certificate', 'standard': 'ГОСТ Р'}",
        "{'type': 'attribute', 'attribute': 'a', 'comparison': 'AT_LEAST', 'value': -0.000001}",
      })
  void aCriterionThatAsksForTheLeastIsTaken(String json) throws Exception {
    assertThat(complaints(criterion(json))).isEmpty();
  }

  @Test
  void anAttributeSpelledInTwoWaysIsRefused() throws Exception {
    Supplier supplier =
        StrictJson.mapper()
            .readValue(
                """
                {"externalId": "S-1", "name": "Moravia Moulding",
                 "attributes": {"cleanRoom": 7, "clean-room": 8, "height": 0.1234567}}
                """,
                Supplier.class);

    assertThat(complaints(supplier))
        .hasSize(2)
        .hasEntrySatisfying(
            "attributes[cleanRoom]", said -> assertThat(said).contains("another spelling"))
        .hasEntrySatisfying("attributes[height]", said -> assertThat(said).contains("6 after"));
  }

  private static Criterion criterion(String json) throws JsonProcessingException {
    return StrictJson.mapper().readValue(json.replace('\'', '"'), Criterion.class);
  }

  private static <T> Map<String, String> complaints(T body) {
    return validator.validate(body).stream()
        .collect(
            Collectors.toMap(
                violation -> violation.getPropertyPath().toString(),
                ConstraintViolation::getMessage));
  }
}
