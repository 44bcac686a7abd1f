-- What would be different at an event with other tables, slots or delegates.
create table what_if (
  id uuid primary key,
  event_id uuid not null references event (id) on delete cascade,
  number integer not null,
  -- no job makes two
  job_id uuid not null unique,
  document text not null,
  created_at timestamp with time zone not null,
  created_by varchar(100) not null,
  unique (event_id, number)
);
