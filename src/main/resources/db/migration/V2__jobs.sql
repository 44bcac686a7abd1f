create table job (
  id uuid primary key,
  programme_id uuid not null references programme (id) on delete cascade,
  kind varchar(40) not null,
  state varchar(20) not null,
  input varchar(100000) not null,
  percent integer not null,
  score varchar(100),
  curve varchar(100000) not null,
  best text,
  stop_requested boolean not null,
  -- how often a node has begun with it, and how often one has put it down in good order
  starts integer not null,
  put_down integer not null,
  spent_milliseconds bigint not null,
  message varchar(1000),
  result varchar(500),
  requested_by varchar(100) not null,
  created_at timestamp with time zone not null,
  started_at timestamp with time zone,
  finished_at timestamp with time zone
);
create index job_by_programme on job (programme_id, id);

-- The table of db-scheduler: which node works on what, and when it last gave a sign of life.
create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data bytea,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by varchar(200),
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
