package org.linkwright.matching;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.WordsInCommon;

/**
 * What the text of a requirement and of a capability have in common: a weak sign in the score, and
 * never a reason.
 *
 * @param share of the requirement's words, 0 to 1, those of its title counting twice
 * @param words in their basic form, the weightiest first
 */
@Schema(description = "What the texts of need and offer have in common: a weak sign, no reason")
public record CommonWords(
    @Schema(description = "Share of the requirement's words, 0 to 1", examples = "0.25")
        BigDecimal share,
    @Schema(examples = "[\"housing\", \"connector\"]") List<String> words) {

  static @Nullable CommonWords ofNullable(@Nullable WordsInCommon words) {
    return words == null ? null : new CommonWords(words.share(), words.words());
  }
}
