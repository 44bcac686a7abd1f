package org.linkwright.matching;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was made of a shortlist.
 *
 * @param matches in the order in which they were asked for, or the best first
 */
@Schema(description = "The matches that were made of a shortlist")
public record ProposedMatches(@Schema(required = true) List<Match> matches) {}
