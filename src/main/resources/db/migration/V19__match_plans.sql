-- Who supplies what of many requirements at once: ordered, and once it is drawn up, kept.
create table match_plan (
  id uuid primary key,
  programme_id uuid not null references programme (id),
  -- no job makes two
  job_id uuid not null unique,
  -- null until the plan is there
  number integer,
  plan_order text not null,
  -- the requirements and suppliers as they were, so that the plan can be drawn up again
  input text not null,
  plan text,
  ordered_at timestamp with time zone not null,
  ordered_by varchar(100) not null,
  created_at timestamp with time zone,
  unique (programme_id, number)
);
