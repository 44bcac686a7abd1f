package org.linkwright.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A requirement in the making, or a copy of one to change. It has the fields of {@link Requirement}
 * by the same names; nothing is checked here.
 */
public final class RequirementDraft {

  public @Nullable UUID id;
  public String externalId;
  public Requirement.Kind kind = Requirement.Kind.ORDER;
  public @Nullable String buyer;
  public @Nullable Segment segment;
  public String title;
  public @Nullable String description;
  public @Nullable Challenge challenge;
  public @Nullable Classification classification;
  public @Nullable Volume volume;
  public List<RequirementItem> items = List.of();
  public LocalDate startDate;
  public @Nullable LocalDate endDate;
  public @Nullable Instant answersDue;
  public @Nullable MoneyAmount value;
  public Integer suppliersWanted;
  public @Nullable Integer minimumSuppliers;
  public @Nullable Integer maximumSuppliers;
  public Requirement.Status status = Requirement.Status.OPEN;
  public List<Criterion> criteria = List.of();
  public List<Attachment> attachments = List.of();
  public @Nullable Instant createdAt;
  public @Nullable Instant updatedAt;

  /** An order of which nothing but its names and its start is known. */
  public RequirementDraft(String externalId, String title, LocalDate startDate) {
    this.externalId = externalId;
    this.title = title;
    this.startDate = startDate;
    this.suppliersWanted = 1;
  }

  RequirementDraft(Requirement requirement) {
    id = requirement.id();
    externalId = requirement.externalId();
    kind = requirement.kind();
    buyer = requirement.buyer();
    segment = requirement.segment();
    title = requirement.title();
    description = requirement.description();
    challenge = requirement.challenge();
    classification = requirement.classification();
    volume = requirement.volume();
    items = requirement.items();
    startDate = requirement.startDate();
    endDate = requirement.endDate();
    answersDue = requirement.answersDue();
    value = requirement.value();
    suppliersWanted = requirement.suppliersWanted();
    minimumSuppliers = requirement.minimumSuppliers();
    maximumSuppliers = requirement.maximumSuppliers();
    status = requirement.status();
    criteria = requirement.criteria();
    attachments = requirement.attachments();
    createdAt = requirement.createdAt();
    updatedAt = requirement.updatedAt();
  }

  /** The requirement as it stands. */
  public Requirement requirement() {
    return new Requirement(
        id,
        externalId,
        kind,
        buyer,
        segment,
        title,
        description,
        challenge,
        classification,
        volume,
        items,
        startDate,
        endDate,
        answersDue,
        value,
        suppliersWanted,
        minimumSuppliers,
        maximumSuppliers,
        status,
        criteria,
        attachments,
        createdAt,
        updatedAt);
  }
}
