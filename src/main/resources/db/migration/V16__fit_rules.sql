-- The rules of fit of a programme, one row for each version (docs/adr/0020).

create table fit_rules (
  id uuid primary key,
  programme_id uuid not null references programme (id) on delete cascade,
  version bigint not null,
  content varchar(10000) not null,
  created_at timestamp with time zone not null,
  created_by varchar(100) not null,
  unique (programme_id, version)
);
