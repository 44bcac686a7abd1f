-- Classification schemes of the whole installation. The codes of a scheme are numbered in the order
-- of a walk through its tree: all below a code have the numbers after its own, up to last_place.
create table taxonomy (
  scheme varchar(20) primary key,
  name varchar(200) not null,
  edition varchar(60),
  language varchar(35) not null,
  -- grows with every change, also over a deletion; other nodes look at it
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);

create table taxonomy_code (
  scheme varchar(20) not null references taxonomy (scheme) on delete cascade,
  code varchar(20) not null,
  parent varchar(20),
  place integer not null,
  last_place integer not null,
  -- labels by language, as JSON
  labels varchar(1000000) not null,
  primary key (scheme, code)
);
create index taxonomy_code_by_place on taxonomy_code (scheme, place);

-- Crosswalks: one for two schemes, read in both directions. A shipped scheme has no row above, so
-- there is no foreign key.
create table crosswalk (
  from_scheme varchar(20) not null,
  to_scheme varchar(20) not null,
  mappings integer not null,
  version bigint not null,
  updated_at timestamp with time zone not null,
  primary key (from_scheme, to_scheme)
);

create table crosswalk_mapping (
  from_scheme varchar(20) not null,
  to_scheme varchar(20) not null,
  from_code varchar(20) not null,
  to_code varchar(20) not null,
  kind varchar(10) not null,
  primary key (from_scheme, to_scheme, from_code, to_code),
  foreign key (from_scheme, to_scheme) references crosswalk (from_scheme, to_scheme) on delete cascade
);
create index crosswalk_mapping_back on crosswalk_mapping (to_scheme, to_code);

-- Exchange rates of a programme: one unit of the currency costs so many of the base (DIRECT), or one
-- of the base buys so many of the currency (INDIRECT), as they were loaded.
create table exchange_rate (
  programme_id uuid not null references programme (id) on delete cascade,
  rate_date date not null,
  currency varchar(3) not null,
  base varchar(3) not null,
  rate numeric(24, 12) not null,
  quotation varchar(10) not null,
  primary key (programme_id, base, currency, rate_date)
);
create index exchange_rate_by_date on exchange_rate (programme_id, rate_date);
