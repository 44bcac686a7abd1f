package org.linkwright.agendas;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agenda as it is printed: every text in its language, every time in its zone. The template
 * {@code agendas/agenda.html} reads it.
 *
 * @param below a line under the name of the owner
 * @param timesIn in which zone the times are
 * @param wideTimes whether the column of times needs more room
 * @param dense whether the rows are many
 * @param withPlaces whether there is a column of tables
 * @param headStyle class of the head, to be read from afar where it stands on a table
 */
record AgendaSheet(
    String language,
    String kind,
    String ownerName,
    @Nullable String below,
    String event,
    @Nullable String venue,
    @Nullable String draft,
    String version,
    String timesIn,
    String beforePage,
    String betweenPages,
    String timeLabel,
    String meetingLabel,
    String placeLabel,
    boolean wideTimes,
    boolean dense,
    boolean withPlaces,
    String headStyle,
    List<Day> days,
    @Nullable String after) {

  /**
   * @param title its date with the day of the week
   */
  record Day(String title, List<Row> rows) {}

  /**
   * @param style class of the row: what it is, and how it follows the row before
   * @param otherTime the time at the event, for those who look at another clock
   * @param more lines under the title
   */
  record Row(
      String style,
      boolean isMeeting,
      String time,
      @Nullable String otherTime,
      String title,
      List<String> more,
      @Nullable String table,
      @Nullable String hall) {}
}
