package org.linkwright.meetings;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.matching.SupplierReference;

/**
 * Whom to invite to an event and which meetings to request. Nothing of it is stored.
 *
 * @param worth of all proposed meetings together
 * @param worthAtMost no other choice within the limits is worth more
 * @param provenBest whether it is proven that none is worth more
 * @param invitations the suppliers that do not take part yet, by external id
 * @param meetings to request, by supplier and buyer
 * @param buyers how the time of each is used, by external id
 * @param leftOut the meetings that are worth most among those not proposed, and requirements for
 *     which there is no supplier, up to 500
 * @param leftOutCounts all that is left out, for each reason there is
 */
@Schema(description = "Whom to invite to an event and which meetings to request")
public record InvitationProposal(
    @Schema(examples = "4211.5") BigDecimal worth,
    BigDecimal worthAtMost,
    boolean provenBest,
    List<Invitation> invitations,
    List<ProposedMeeting> meetings,
    List<BuyerTime> buyers,
    List<LeftOut> leftOut,
    List<Count> leftOutCounts) {

  /**
   * A supplier to invite.
   *
   * @param meetings how many are proposed for it
   * @param worthTheJourney external id of the buyer whose meeting its journey is worth
   * @param why in a sentence
   */
  @Schema(name = "ProposedInvitation", description = "A supplier to invite, and what for")
  public record Invitation(
      SupplierReference supplier, int meetings, String worthTheJourney, String why) {}

  /**
   * How a buyer's time is used.
   *
   * @param participants external ids of those that come from the buyer; empty if it does not take
   *     part yet
   * @param available meetings it can have: slots it is there for times delegates, within its limits
   *     and that of the order
   * @param requested what is asked for already takes so much of that
   * @param proposed so many meetings more
   */
  @Schema(name = "BuyerTime", description = "How a buyer's time is used, counted in meetings")
  public record BuyerTime(
      String buyer,
      String name,
      List<String> participants,
      int available,
      int requested,
      int proposed) {}

  /**
   * What is not proposed.
   *
   * @param supplier external id; absent where a requirement has none
   * @param requirements external ids
   */
  @Schema(name = "LeftOutMeeting", description = "What is not proposed, and why")
  public record LeftOut(
      @Nullable String supplier,
      @Nullable String buyer,
      List<String> requirements,
      Reason reason,
      String sentence) {}

  /** How much was left out for one reason. */
  @Schema(name = "LeftOutCount")
  public record Count(Reason reason, int number) {}

  /** Why something is not proposed. */
  @Schema(name = "LeftOutReason")
  public enum Reason {
    /** The event has the request already, and keeps it. */
    REQUESTED_ALREADY,
    /** The event has a request of the two that was declined. */
    DECLINED,
    /** The order says that the supplier must not come. */
    MUST_NOT_COME,
    /** No meeting with any of the buyers is worth the supplier's journey. */
    NOT_WORTH_THE_JOURNEY,
    /** The supplier could only be met by buyers for whose sake alone it would not come. */
    NO_TIME_FOR_WHAT_IS_WORTH_THE_JOURNEY,
    /** Other suppliers are worth more, and no more may be invited. */
    NOT_AMONG_THE_BEST,
    /** The buyer's time is full with what is worth more. */
    BUYER_IS_FULL,
    /** The supplier's time is full with what is worth more. */
    SUPPLIER_IS_FULL,
    /** The tables are full with what is worth more. */
    TABLES_ARE_FULL,
    /** The requirement has no classification, so nobody can be found by it. */
    NO_CLASSIFICATION,
    /** No supplier fits the requirement as the order asks. */
    NOBODY_FITS,
    /** The match plan has no supplier for the requirement, or none that can be proposed still. */
    NOT_PLANNED
  }
}
