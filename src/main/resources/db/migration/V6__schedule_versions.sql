-- Versions keep their numbers for good: the number of a discarded draft is never given again.
alter table event add column schedules_made integer default 0 not null;
update event set schedules_made =
  coalesce((select max(schedule.number) from schedule where schedule.event_id = event.id), 0);

-- What is made by hand or by a re-plan has no job.
alter table schedule alter column job_id drop not null;
alter table schedule add column origin varchar(20) default 'SEARCH' not null;
alter table schedule add column based_on integer;
-- the event's count of changes that the version was made from
alter table schedule add column input_revision bigint;
alter table schedule add column created_by varchar(100);
alter table schedule add column published_at timestamp with time zone;
alter table schedule add column published_by varchar(100);
-- the event's id while the version is the published one: an event has one at the most
alter table schedule add column published_event_id uuid;
alter table schedule add constraint one_published_schedule unique (published_event_id);
-- the summary, so that a list need not read the documents; missing in versions made before
alter table schedule add column seed bigint;
alter table schedule add column requests integer;
alter table schedule add column placed integer;
alter table schedule add column unplaced integer;
alter table schedule add column participants integer;
alter table schedule add column breaks integer;
alter table schedule add column idle_slots integer;
alter table schedule add column pending integer;

create table disruption (
  id uuid primary key,
  event_id uuid not null references event (id) on delete cascade,
  -- the version it was told with; discarded with it
  schedule_id uuid not null references schedule (id) on delete cascade,
  content varchar(100000) not null,
  created_at timestamp with time zone not null,
  created_by varchar(100) not null,
  withdrawn_at timestamp with time zone,
  withdrawn_by varchar(100)
);
create index disruption_by_event on disruption (event_id);
create index disruption_by_schedule on disruption (schedule_id);

create table meeting_mark (
  id uuid primary key,
  event_id uuid not null references event (id) on delete cascade,
  request_external_id varchar(100) not null,
  -- empty for a mark of the whole meeting
  participant_external_id varchar(100) not null,
  kind varchar(20) not null,
  schedule_number integer not null,
  marked_at timestamp with time zone not null,
  marked_by varchar(100) not null,
  unique (event_id, request_external_id, participant_external_id)
);
