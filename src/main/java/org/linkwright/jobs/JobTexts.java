package org.linkwright.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** What jobs are ordered with, and what they keep, as the text that is stored of it. */
@ApplicationScoped
public class JobTexts {

  private final ObjectMapper mapper;

  JobTexts(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  public String write(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * @throws IllegalStateException if the text is not of this type
   */
  public <T> T read(String text, Class<T> type) {
    try {
      return mapper.readValue(text, type);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("A stored job cannot be read", broken);
    }
  }
}
