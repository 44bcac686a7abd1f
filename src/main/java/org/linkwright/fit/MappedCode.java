package org.linkwright.fit;

/**
 * A code of another scheme that a crosswalk leads to.
 *
 * @param code the other code
 * @param relation how it stands to the one that was asked about; not {@code APART}
 */
public record MappedCode(ClassificationCode code, CodeRelation relation) {}
