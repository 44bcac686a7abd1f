-- Files that are being taken in, and how far that has come. The id is that of the job.
create table import_job (
  id uuid primary key,
  programme_id uuid not null references programme (id) on delete cascade,
  kind varchar(100) not null,
  format varchar(10) not null,
  mode varchar(10) not null,
  on_error varchar(20) not null,
  dry_run boolean not null,
  -- how the text is to be read: its character set, whether decimals have a comma
  charset varchar(40) not null,
  decimal_comma boolean not null,
  -- the columns as the file names them, as JSON
  header text not null,
  bytes bigint not null,
  phase varchar(20) not null,
  -- rows of this phase that are done; a row is done in the transaction that raises this
  rows_done integer not null,
  created integer not null,
  changed integer not null,
  unchanged integer not null,
  failed integer not null,
  created_at timestamp with time zone not null,
  created_by varchar(100) not null
);
create index import_job_by_age on import_job (created_at);

-- The file in pieces, so that any node can read it and none has to hold it.
create table import_chunk (
  import_id uuid not null references import_job (id) on delete cascade,
  number integer not null,
  content bytea not null,
  primary key (import_id, number)
);

-- Rows that were not taken, in the order of the file.
create table import_failed_row (
  import_id uuid not null references import_job (id) on delete cascade,
  line integer not null,
  cells text not null,
  reason text not null,
  primary key (import_id, line)
);
