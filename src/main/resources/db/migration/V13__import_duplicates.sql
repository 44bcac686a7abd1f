-- Suppliers that an import has created and that are likely to be others (docs/duplicates.md).
alter table import_job add column likely_duplicates integer default 0 not null;

create table import_duplicate (
  import_id uuid not null references import_job (id) on delete cascade,
  line integer not null,
  external_id varchar(100) not null,
  -- whom it is likely to be, as JSON
  duplicates text not null,
  primary key (import_id, line)
);
