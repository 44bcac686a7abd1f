-- The turn in the queue that has taken the job; until then no turn is tied to any job.
alter table job add column turn uuid;
update job set turn = id where state = 'RUNNING';
create unique index job_by_turn on job (turn);
-- whose turn it is: who waits, who is worked for, who was served when
create index job_by_state on job (state, programme_id, id);
create index job_by_start on job (programme_id, started_at);
-- what is old enough to be cleared away
create index job_by_finish on job (finished_at);
