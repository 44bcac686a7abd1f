-- What suppliers, buyers and requirements were before they were replaced, merged or deleted: each
-- row is one state, as its document stood in the table of its kind (docs/adr/0013).

create table record_history (
  record_id uuid not null,
  version bigint not null,
  programme_id uuid not null references programme (id) on delete cascade,
  kind varchar(20) not null,
  external_id varchar(100) not null,
  document varchar(1000000) not null,
  created_at timestamp with time zone not null,
  begun_at timestamp with time zone not null,
  begun_by varchar(100),
  ended_at timestamp with time zone not null,
  ended_by varchar(100) not null,
  ending varchar(10) not null,
  primary key (record_id, version)
);
create index record_history_by_external_id
  on record_history (programme_id, kind, external_id, ended_at);

-- Who wrote the present state; unknown for what was written before this release.
alter table supplier add column updated_by varchar(100);
alter table buyer add column updated_by varchar(100);
alter table requirement add column updated_by varchar(100);
alter table event add column updated_by varchar(100);
alter table participant add column updated_by varchar(100);
alter table meeting_request add column updated_by varchar(100);
