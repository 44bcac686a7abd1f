package org.linkwright.agendas;

import java.util.Arrays;
import java.util.Locale;
import org.linkwright.shared.ProblemException;

/** Whose agendas there are. */
public enum AgendaKind {
  PARTICIPANT,
  TABLE,
  INTERPRETER,
  HALL;

  /** What follows {@code /agendas/} in a path. */
  static final String PATHS = "participants|tables|interpreters|halls";

  /** Its name in paths. */
  String path() {
    return noun() + "s";
  }

  /** Its name in sentences. */
  String noun() {
    return name().toLowerCase(Locale.ROOT);
  }

  static AgendaKind ofPath(String path) {
    return Arrays.stream(values())
        .filter(kind -> kind.path().equals(path))
        .findFirst()
        .orElseThrow(() -> ProblemException.notFound("kind of agenda", path));
  }
}
