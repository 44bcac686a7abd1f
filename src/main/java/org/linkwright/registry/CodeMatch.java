package org.linkwright.registry;

/** How a code was found, the best way first. */
public enum CodeMatch {
  /** It is the code that was typed. */
  CODE,
  /** It begins like what was typed. */
  CODE_PREFIX,
  /** Its label has all the words. */
  WORDS,
  /** Its label has all the words, the last of them only begun. */
  BEGUN_WORD,
  /** Its label has all the words, some of them spelt otherwise or as a part of a longer word. */
  SIMILAR_WORDS,
  /** Its label has some of the words. */
  SOME_WORDS
}
