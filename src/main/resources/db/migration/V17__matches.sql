-- Matches and what became of them, and suppliers' proposals for challenges (docs/adr/0022). Neither
-- a supplier nor a requirement can be deleted while a match or a proposal refers to it.

create table supply_match (
  id uuid primary key,
  programme_id uuid not null references programme (id),
  external_id varchar(100) not null,
  requirement_id uuid not null references requirement (id),
  requirement_external_id varchar(100) not null,
  supplier_id uuid not null references supplier (id),
  supplier_external_id varchar(100) not null,
  -- buyer and sector of the requirement when the match was made
  buyer_external_id varchar(100),
  sector_scheme varchar(20),
  sector_code varchar(20),
  state varchar(20) not null,
  -- the stage it is at, or was at when it was closed
  stage varchar(20) not null,
  since date not null,
  -- requirement and supplier while the match is open, so that there is one open match of a pair
  open_pair varchar(80) unique,
  moves integer not null,
  statements integer not null,
  repeat_orders integer not null,
  buyer_answer varchar(10),
  supplier_answer varchar(10),
  score numeric(7, 4),
  eligibility varchar(20),
  proposal varchar(100),
  closed_side varchar(10),
  closed_reason varchar(40),
  closed_note varchar(2000),
  -- true if the pair is not to be proposed again while both records are as they were then
  declined boolean not null,
  requirement_seen timestamp with time zone,
  supplier_seen timestamp with time zone,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  updated_by varchar(100) not null,
  unique (programme_id, external_id)
);
create index supply_match_by_programme on supply_match (programme_id, id);
create index supply_match_by_requirement on supply_match (requirement_id);
create index supply_match_by_supplier on supply_match (supplier_id);

create table match_move (
  id uuid primary key,
  match_id uuid not null references supply_match (id) on delete cascade,
  number integer not null,
  from_state varchar(20),
  to_state varchar(20) not null,
  moved_on date not null,
  -- how long the match had been in the state before
  days_before integer,
  note varchar(2000),
  side varchar(10),
  reason varchar(40),
  amount numeric(19, 4),
  currency varchar(3),
  quantity numeric(19, 4),
  unit varchar(3),
  -- false once the match was moved back behind it
  counted boolean not null,
  noted_at timestamp with time zone not null,
  noted_by varchar(100) not null,
  unique (match_id, number)
);

create table match_answer (
  id uuid primary key,
  match_id uuid not null references supply_match (id) on delete cascade,
  side varchar(10) not null,
  answer varchar(10) not null,
  reason varchar(40),
  remark varchar(2000),
  noted_at timestamp with time zone not null,
  noted_by varchar(100) not null
);
create index match_answer_by_match on match_answer (match_id);

create table match_feedback (
  id uuid primary key,
  match_id uuid not null references supply_match (id) on delete cascade,
  side varchar(10) not null,
  rating integer,
  remark varchar(2000),
  noted_at timestamp with time zone not null,
  noted_by varchar(100) not null
);
create index match_feedback_by_match on match_feedback (match_id);

create table match_feedback_reason (
  feedback_id uuid not null references match_feedback (id) on delete cascade,
  reason varchar(40) not null,
  primary key (feedback_id, reason)
);

create table proposal (
  id uuid primary key,
  programme_id uuid not null references programme (id),
  external_id varchar(100) not null,
  requirement_id uuid not null references requirement (id),
  supplier_id uuid not null references supplier (id),
  supplier_external_id varchar(100) not null,
  status varchar(20) not null,
  content varchar(1000000) not null,
  match_external_id varchar(100),
  decided_at timestamp with time zone,
  decided_by varchar(100),
  decision_reason varchar(40),
  decision_note varchar(2000),
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  updated_by varchar(100) not null,
  unique (programme_id, external_id)
);
create index proposal_by_requirement on proposal (requirement_id, id);
create index proposal_by_supplier on proposal (supplier_id);

create table proposal_score (
  proposal_id uuid not null references proposal (id) on delete cascade,
  scorer varchar(100) not null,
  criterion varchar(200) not null,
  score numeric(5, 2) not null,
  remark varchar(2000),
  noted_at timestamp with time zone not null,
  noted_by varchar(100) not null,
  primary key (proposal_id, scorer, criterion)
);
