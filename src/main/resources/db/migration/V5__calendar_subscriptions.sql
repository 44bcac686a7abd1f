-- The right of whoever knows a secret to read the calendar of one participant.
create table calendar_subscription (
  id uuid primary key,
  programme_id uuid not null references programme (id),
  event_id uuid not null references event (id) on delete cascade,
  participant_id uuid not null unique references participant (id) on delete cascade,
  -- SHA-256 of the secret, in lower-case hexadecimal
  secret_hash varchar(64) not null unique,
  created_at timestamp with time zone not null
);
