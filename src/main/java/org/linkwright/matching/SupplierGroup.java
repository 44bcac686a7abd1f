package org.linkwright.matching;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Eligibility;
import org.linkwright.fit.Outcome;

/**
 * Suppliers that could serve a requirement together, none of whom can be left out.
 *
 * @param rank place on the list, from 1
 * @param leader who answers to the buyer; the first of the members
 * @param leaderBecause why it leads
 * @param members the leader first, then the nearest to it
 * @param kilometres from the leader to each other member, added up
 * @param measured whether all these distances are between stated coordinates
 * @param quantity what they reach; absent when no quantity is asked for
 * @param unused what of it the requirement leaves
 * @param processes the mandatory processes, with who masters them
 * @param criteria every listed criterion, in the buyer's order
 * @param summary the group in a few sentences
 */
@Schema(description = "Suppliers that could serve a requirement together, all of them needed")
public record SupplierGroup(
    @Schema(description = "Place on the list, from 1", examples = "1") int rank,
    SupplierReference leader,
    @Schema(
            description = "Why it leads",
            examples = "It alone meets what the buyer asks of a leader: ISO 9001.")
        String leaderBecause,
    @Schema(description = "The leader first, then the nearest to it") List<Member> members,
    @Schema(description = "From the leader to each other member, added up", examples = "14")
        int kilometres,
    @Schema(description = "Whether all these distances are between stated coordinates")
        boolean measured,
    @Schema(description = "What they reach; absent when no quantity is asked for")
        @Nullable StatedValue quantity,
    @Schema(description = "What of it the requirement leaves") @Nullable StatedValue unused,
    @Schema(description = "The mandatory processes, with who masters them") List<Carried> processes,
    @Schema(description = "Every listed criterion, in the buyer's order")
        List<GroupCriterion> criteria,
    @Schema(description = "The group in a few sentences") String summary) {

  /**
   * A member, and what it brings.
   *
   * @param score its own fit
   * @param eligibility by itself
   * @param capability what it was judged by
   * @param quantity what it could supply; absent when no quantity is asked for
   * @param sharePercent its part of the order, by what the members could supply; absent when no
   *     quantity is asked for
   * @param processes of those asked for, the ones it masters
   * @param certificates of those asked for, the ones it holds as asked
   * @param kilometres from the leader
   * @param measured whether that is between stated coordinates; if not, it is a stand-in
   * @param brings that in words
   * @param standIns who could take its place, the best first
   */
  @Schema(name = "GroupMember", description = "A member of a group, and what it brings")
  public record Member(
      SupplierReference supplier,
      @Schema(description = "Its own fit, 0 to 100", examples = "48.2") BigDecimal score,
      @Schema(description = "By itself") Eligibility eligibility,
      @Nullable MatchedCapability capability,
      @Schema(description = "What it could supply") @Nullable StatedValue quantity,
      @Schema(
              description = "Its part of the order, by what the members could supply",
              examples = "37.5")
          @Nullable BigDecimal sharePercent,
      @Schema(description = "Of those asked for, the ones it masters") List<String> processes,
      @Schema(description = "Of those asked for, the ones it holds as asked")
          List<String> certificates,
      @Schema(description = "From the leader", examples = "7") int kilometres,
      @Schema(description = "Whether that is between stated coordinates; if not, a stand-in")
          boolean measured,
      @Schema(examples = "450 pieces per month (37.5 % of the order), weaving") String brings,
      @Schema(description = "Who could take its place, the best first")
          List<SupplierReference> standIns) {}

  /**
   * A mandatory process, and who of a group carries it.
   *
   * @param masteredBy external ids
   * @param quantity what those who master it could supply; absent when no quantity is asked for
   * @param carriesAll whether that is the whole quantity asked for; if not, this step is narrow,
   *     and it is to be agreed how much of the order goes through it
   */
  @Schema(name = "CarriedProcess", description = "A mandatory process, and who carries it")
  public record Carried(
      @Schema(examples = "weaving") String process,
      @Schema(description = "External ids") List<String> masteredBy,
      @Schema(description = "What those who master it could supply") @Nullable StatedValue quantity,
      @Schema(description = "Whether that is the whole quantity asked for") boolean carriesAll) {}

  /**
   * How a group meets a criterion.
   *
   * @param criterion JSON pointer into the requirement
   * @param type the type of criterion
   * @param what what it is about
   * @param outcome of the group; every mandatory criterion is MET
   * @param metBy external ids of the members that meet it by themselves
   * @param sentence the verdict for people
   * @param mending who could mend it, and what that member lacks; empty when met
   */
  @Schema(description = "How a group meets a criterion")
  public record GroupCriterion(
      @Schema(examples = "/criteria/0") String criterion,
      @Schema(examples = "certificate") String type,
      @Schema(examples = "ISO 9001") String what,
      boolean mandatory,
      Sharing sharing,
      @Schema(description = "Of the group; every mandatory criterion is MET") Outcome outcome,
      StatedValue required,
      @Schema(description = "External ids of the members that meet it by themselves")
          List<String> metBy,
      @Schema(examples = "Masaya Hamacas, the leader, meets it.") String sentence,
      @Schema(description = "Who could mend it; empty when met") List<Mending> mending) {}

  /**
   * Who could mend an open criterion.
   *
   * @param supplier external id of a member
   * @param sentence what it lacks, or has to be asked
   */
  @Schema(name = "GroupMending", description = "Who could mend an open criterion")
  public record Mending(
      String supplier,
      @Schema(examples = "Lead time is 35 days (required: at most 28 days).") String sentence) {}
}
