package org.linkwright.meetings;

import java.util.List;
import org.linkwright.access.Caller;
import org.linkwright.registry.Requirement;

/** Where it is known from which suppliers might serve which requirements. */
interface Prospects {

  /**
   * Every supplier that comes into question, whatever its eligibility.
   *
   * @param requirements with a classification and a buyer each
   */
  List<Prospect> of(Caller caller, String programme, List<Requirement> requirements);
}
