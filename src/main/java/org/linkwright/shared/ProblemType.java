package org.linkwright.shared;

/**
 * Every way in which a call can be refused. The code is stable and part of the API; each has a page
 * of its own under {@code docs/problems/} that says how to mend it.
 */
public enum ProblemType {
  VALIDATION_FAILED("validation-failed", 400, "The request is not valid"),
  MALFORMED_BODY("malformed-body", 400, "The body cannot be read"),
  MALFORMED_REQUEST("malformed-request", 400, "The request is not well-formed HTTP"),
  UNAUTHENTICATED("unauthenticated", 401, "No valid API key was sent"),
  FORBIDDEN("forbidden", 403, "This API key may not do that"),
  NOT_FOUND("not-found", 404, "There is no such thing"),
  METHOD_NOT_ALLOWED("method-not-allowed", 405, "This method is not offered here"),
  NOT_ACCEPTABLE("not-acceptable", 406, "This representation is not offered here"),
  DUPLICATE_EXTERNAL_ID("duplicate-external-id", 409, "The external id is already taken"),
  IN_USE("in-use", 409, "Something else still refers to this"),
  LIKELY_DUPLICATE("likely-duplicate", 409, "It is likely to be there already"),
  DUPLICATE_MATCH("duplicate-match", 409, "The pair has an open match already"),
  WRONG_STATE("wrong-state", 409, "This cannot be done in the present state"),
  CONCURRENT_CHANGE("concurrent-change", 409, "Somebody else changed this at the same moment"),
  VERSION_MISMATCH("version-mismatch", 412, "It has changed since you read it"),
  BODY_TOO_LARGE("body-too-large", 413, "The body is too large"),
  UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "This content type is not understood"),
  IMPORT_REFUSED("import-refused", 422, "The file has rows that cannot be taken"),
  CANNOT_CONVERT("cannot-convert", 422, "This amount cannot be converted"),
  VERSION_REQUIRED("version-required", 428, "Say which version you mean to change"),
  INTERNAL_ERROR("internal-error", 500, "Something went wrong on our side"),
  UNAVAILABLE("unavailable", 503, "The service cannot answer at the moment");

  private final String code;
  private final int status;
  private final String title;

  ProblemType(String code, int status, String title) {
    this.code = code;
    this.status = status;
    this.title = title;
  }

  /**
   * The stable last part of the type URI, and the name of its page under {@code docs/problems/}.
   */
  public String code() {
    return code;
  }

  /** The HTTP status this problem is always answered with. */
  public int status() {
    return status;
  }

  /** One sentence for people, the same for every occurrence. */
  public String title() {
    return title;
  }

  /** The {@code type} member of RFC 9457. */
  public String uri() {
    return "urn:linkwright:problem:" + code;
  }
}
