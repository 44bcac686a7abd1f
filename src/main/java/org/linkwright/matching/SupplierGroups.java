package org.linkwright.matching;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Groups of suppliers that could serve a requirement together.
 *
 * @param rulesVersion of the programme's rules of fit that candidates were judged by
 * @param quantity what the group has to reach; absent when the requirement asks for no quantity
 * @param processes the mandatory processes, in the buyer's order
 * @param largest the most members that were allowed
 * @param alone who reaches all of it without a group
 * @param groups the best first: the fewest members, the least distance, the best fit, the least
 *     unused capacity
 * @param furthest how far the largest firms come where no group reaches the quantity
 * @param obstacles what keeps candidates from membership, or from leading
 * @param searched how much was looked through
 * @param note why there are no groups, or not as many as were asked for; absent otherwise
 */
@Schema(description = "Groups of suppliers that could serve a requirement together")
public record SupplierGroups(
    RequirementReference requirement,
    @Schema(description = "Version of the programme's rules of fit that candidates were judged by")
        long rulesVersion,
    @Schema(description = "What the group has to reach; absent when no quantity is asked for")
        @Nullable StatedValue quantity,
    @Schema(description = "The mandatory processes, in the buyer's order") List<String> processes,
    @Schema(description = "The most members that were allowed", examples = "6") int largest,
    Alone alone,
    @Schema(description = "The best first") List<SupplierGroup> groups,
    @Nullable Furthest furthest,
    @Schema(description = "What keeps candidates from membership, or from leading")
        List<Obstacle> obstacles,
    Searched searched,
    @Schema(description = "Why there are no groups, or fewer than asked for")
        @Nullable String note) {

  /**
   * Who reaches everything without a group.
   *
   * @param count how many do
   * @param suppliers the first of them, the best fit first
   */
  @Schema(name = "SuppliersAlone", description = "Who reaches everything without a group")
  public record Alone(
      @Schema(description = "How many do") int count,
      @Schema(description = "The first of them, the best fit first")
          List<SupplierReference> suppliers) {}

  /**
   * How far the largest firms come where no group reaches the quantity.
   *
   * @param firms how many firms: as many as a group may have, or all there are
   * @param quantity what they reach together
   * @param firmsNeeded how many of the largest would reach the quantity; absent when all together
   *     do not
   * @param all what all candidates reach together
   */
  @Schema(
      name = "FurthestReach",
      description = "How far the largest firms come where no group reaches the quantity")
  public record Furthest(
      @Schema(examples = "6") int firms,
      @Schema(description = "What they reach together") StatedValue quantity,
      @Schema(
              description =
                  "How many of the largest would reach the quantity; absent when all do not",
              examples = "11")
          @Nullable Integer firmsNeeded,
      @Schema(description = "What all candidates reach together") StatedValue all) {}

  /**
   * A mandatory criterion that keeps candidates from membership or, if the leader has to meet it,
   * from leading.
   *
   * @param criterion JSON pointer into the requirement
   * @param type the type of criterion
   * @param what what it is about
   * @param suppliers how many candidates it keeps away
   */
  @Schema(
      name = "GroupObstacle",
      description = "A mandatory criterion that keeps candidates from membership, or from leading")
  public record Obstacle(
      @Schema(examples = "/criteria/0") String criterion,
      @Schema(examples = "leadTime") String type,
      @Schema(examples = "lead time") String what,
      Sharing sharing,
      @Schema(description = "How many candidates it keeps away") int suppliers) {}

  /**
   * How much was looked through.
   *
   * @param candidates how many suppliers could be members
   * @param kept how many of them were searched through: the most useful ones
   * @param exhaustive whether no better group can have been missed
   */
  @Schema(name = "GroupsSearched", description = "How much was looked through")
  public record Searched(
      @Schema(description = "How many suppliers could be members") int candidates,
      @Schema(description = "How many of them were searched through") int kept,
      @Schema(description = "Whether no better group can have been missed") boolean exhaustive) {}
}
