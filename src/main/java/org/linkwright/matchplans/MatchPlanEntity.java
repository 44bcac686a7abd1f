package org.linkwright.matchplans;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.StoredDocument;

/** A plan that was ordered, with what it is computed from, and once it is drawn up the plan. */
@Entity
@Table(name = "match_plan")
class MatchPlanEntity {

  @Id UUID id;

  @Column(name = "programme_id")
  UUID programmeId;

  @Column(name = "job_id")
  UUID jobId;

  /** Null until the plan is there. */
  @Nullable Integer number;

  @Column(name = "plan_order")
  @Convert(converter = OrderDocument.class)
  MatchPlanOrder order;

  @Convert(converter = InputDocument.class)
  PlanInput input;

  @Convert(converter = PlanDocument.class)
  @Nullable MatchPlan plan;

  @Column(name = "ordered_at")
  Instant orderedAt;

  @Column(name = "ordered_by")
  String orderedBy;

  @Column(name = "created_at")
  @Nullable Instant createdAt;

  @Immutable
  static class OrderDocument extends StoredDocument<MatchPlanOrder> {
    OrderDocument() {
      super(MatchPlanOrder.class, Integer.MAX_VALUE);
    }
  }

  @Immutable
  static class InputDocument extends StoredDocument<PlanInput> {
    InputDocument() {
      super(PlanInput.class, Integer.MAX_VALUE);
    }
  }

  @Immutable
  static class PlanDocument extends StoredDocument<MatchPlan> {
    PlanDocument() {
      super(MatchPlan.class, Integer.MAX_VALUE);
    }
  }
}
