package org.linkwright.agendas;

import java.util.List;
import org.linkwright.meetings.ScheduleStatus;
import org.linkwright.meetings.ScheduledEvents.VersionName;

/**
 * Which versions of a schedule participants have seen: what was published, now or once. An event of
 * which nothing has been published yet shows all its versions, as they are drawn up.
 */
final class IssuedVersions {

  private IssuedVersions() {}

  /** Of all versions, oldest first. */
  static List<VersionName> of(List<VersionName> all) {
    List<VersionName> published =
        all.stream().filter(version -> version.status() != ScheduleStatus.DRAFT).toList();
    return published.isEmpty() ? all : published;
  }

  /** Those that were seen before a version. */
  static List<VersionName> before(int number, List<VersionName> all) {
    return of(all).stream().filter(version -> version.number() < number).toList();
  }
}
