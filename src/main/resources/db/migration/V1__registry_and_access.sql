-- Written in the SQL that H2 (in PostgreSQL mode) and PostgreSQL share. Documents are JSON read and
-- written as a whole, see docs/adr/0003.

create table programme (
  id uuid primary key,
  external_id varchar(100) not null unique,
  name varchar(200) not null,
  country varchar(2),
  currency varchar(3),
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);

create table api_key (
  id uuid primary key,
  name varchar(100) not null unique,
  secret_hash varchar(64) not null unique,
  role varchar(30) not null,
  programme_id uuid references programme (id),
  created_at timestamp with time zone not null
);

create table supplier (
  id uuid primary key,
  programme_id uuid not null references programme (id),
  external_id varchar(100) not null,
  name varchar(200) not null,
  country varchar(2),
  region varchar(6),
  profile varchar(1000000) not null,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  unique (programme_id, external_id)
);
create index supplier_by_programme on supplier (programme_id, id);

create table supplier_code (
  supplier_id uuid not null references supplier (id) on delete cascade,
  scheme varchar(20) not null,
  code varchar(20) not null,
  primary key (supplier_id, scheme, code)
);
create index supplier_code_by_code on supplier_code (scheme, code);

create table supplier_standard (
  supplier_id uuid not null references supplier (id) on delete cascade,
  standard varchar(80) not null,
  primary key (supplier_id, standard)
);
create index supplier_standard_by_standard on supplier_standard (standard);

create table buyer (
  id uuid primary key,
  programme_id uuid not null references programme (id),
  external_id varchar(100) not null,
  name varchar(200) not null,
  country varchar(2),
  profile varchar(1000000) not null,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  unique (programme_id, external_id)
);
create index buyer_by_programme on buyer (programme_id, id);

create table requirement (
  id uuid primary key,
  programme_id uuid not null references programme (id),
  external_id varchar(100) not null,
  buyer_id uuid not null references buyer (id),
  buyer_external_id varchar(100) not null,
  title varchar(200) not null,
  scheme varchar(20) not null,
  code varchar(20) not null,
  status varchar(10) not null,
  content varchar(1000000) not null,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  unique (programme_id, external_id)
);
create index requirement_by_programme on requirement (programme_id, id);
create index requirement_by_code on requirement (programme_id, scheme, code);
create index requirement_by_buyer on requirement (buyer_id);
