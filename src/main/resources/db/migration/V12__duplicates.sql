-- How likely duplicates are found by index, and where merged suppliers have gone (docs/adr/0017).

alter table supplier add column native_name varchar(200);
alter table supplier add column city varchar(100);
alter table supplier add column name_beginning varchar(12);
alter table supplier add column name_ending varchar(12);
alter table supplier add column name_words varchar(200);
create index supplier_by_name_beginning on supplier (programme_id, name_beginning);
create index supplier_by_name_ending on supplier (programme_id, name_ending);
create index supplier_by_name_words on supplier (programme_id, name_words);

create table supplier_identifier (
  supplier_id uuid not null references supplier (id) on delete cascade,
  programme_id uuid not null references programme (id),
  scheme varchar(40) not null,
  identifier varchar(100) not null,
  primary key (supplier_id, scheme, identifier)
);
create index supplier_identifier_by_value
  on supplier_identifier (programme_id, scheme, identifier);

create table merged_supplier (
  id uuid primary key,
  programme_id uuid not null references programme (id),
  external_id varchar(100) not null,
  survivor_id uuid not null references supplier (id) on delete cascade,
  merged_at timestamp with time zone not null,
  merged_by varchar(100) not null,
  unique (programme_id, external_id)
);
create index merged_supplier_by_survivor on merged_supplier (survivor_id);
