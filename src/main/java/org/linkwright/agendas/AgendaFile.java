package org.linkwright.agendas;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * Something to be answered with.
 *
 * @param name of the file, with its extension
 */
record AgendaFile(Object content, String name) {

  /** The name of an agenda's file without its extension: whose it is, and of which event. */
  static String name(Agenda agenda) {
    Agenda.Owner owner = agenda.owner();
    return switch (owner.kind()) {
      case PARTICIPANT -> FileNames.safe(owner.name() + " - " + agenda.event());
      case TABLE, INTERPRETER, HALL ->
          FileNames.safe(owner.kind().noun() + " " + owner.name() + " - " + agenda.event());
    };
  }

  /** 200 with the file, or 204 if it would be empty. */
  Response respond(MediaType type) {
    if ("".equals(content)) {
      return Response.noContent().build();
    }
    boolean shown = type.getSubtype().equals("pdf");
    Response.ResponseBuilder response = Response.ok(content, type).header("Vary", "Accept");
    return type.isCompatible(MediaType.APPLICATION_JSON_TYPE)
        ? response.build()
        : response
            .header(
                "Content-Disposition", FileNames.disposition(shown ? "inline" : "attachment", name))
            .build();
  }
}
