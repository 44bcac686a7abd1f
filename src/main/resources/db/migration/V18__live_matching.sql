-- What has changed of late is found by its time, on every node each second (docs/adr/0023).
create index supplier_by_update on supplier (programme_id, updated_at);
create index requirement_by_update on requirement (programme_id, updated_at);
create index record_history_by_end on record_history (programme_id, kind, ended_at);
