-- What of a profile's quality lists and reports ask for: points, counts and dates, no verdicts, so
-- that they stay right as days pass (docs/adr/0015). Profiles that were stored before are measured
-- when the service starts.
alter table supplier add column completeness integer default 0 not null;
alter table supplier add column facts integer default 0 not null;
-- the last day on or after which at least half of the facts were confirmed
alter table supplier add column confirmed_on date;
-- by which version of the rules the profile was measured; 0 for never
alter table supplier add column measured_by integer default 0 not null;
create index supplier_by_measure on supplier (measured_by);
create index supplier_by_confirmation on supplier (programme_id, confirmed_on);

-- How many facts were last confirmed on a day.
create table supplier_confirmation (
  supplier_id uuid not null references supplier (id) on delete cascade,
  confirmed_on date not null,
  facts integer not null,
  primary key (supplier_id, confirmed_on)
);

-- The last day on which the standard is held; 9999-12-31 if that is not known.
alter table supplier_standard add column valid_until date default date '9999-12-31' not null;
create index supplier_standard_by_end on supplier_standard (valid_until);

-- For how many months a fact counts as confirmed.
alter table programme add column freshness_months integer default 12 not null;

-- A segment has no buyer, a challenge need not have a classification.
alter table requirement add column kind varchar(20) default 'ORDER' not null;
alter table requirement alter column buyer_id drop not null;
alter table requirement alter column buyer_external_id drop not null;
alter table requirement alter column scheme drop not null;
alter table requirement alter column code drop not null;
