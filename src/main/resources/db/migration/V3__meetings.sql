create table event (
  id uuid primary key,
  programme_id uuid not null references programme (id),
  external_id varchar(100) not null,
  name varchar(200) not null,
  content varchar(1000000) not null,
  -- counts every change that a schedule could depend on
  input_revision bigint not null,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  unique (programme_id, external_id)
);

create table participant (
  id uuid primary key,
  event_id uuid not null references event (id) on delete cascade,
  external_id varchar(100) not null,
  content varchar(1000000) not null,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  unique (event_id, external_id)
);

create table meeting_request (
  id uuid primary key,
  event_id uuid not null references event (id) on delete cascade,
  external_id varchar(100) not null,
  from_external_id varchar(100) not null,
  to_external_id varchar(100) not null,
  content varchar(1000000) not null,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  unique (event_id, external_id),
  foreign key (event_id, from_external_id) references participant (event_id, external_id),
  foreign key (event_id, to_external_id) references participant (event_id, external_id)
);
create index meeting_request_by_from on meeting_request (event_id, from_external_id);
create index meeting_request_by_to on meeting_request (event_id, to_external_id);

create table schedule (
  id uuid primary key,
  event_id uuid not null references event (id) on delete cascade,
  number integer not null,
  job_id uuid not null unique,
  status varchar(20) not null,
  document text not null,
  created_at timestamp with time zone not null,
  unique (event_id, number)
);
