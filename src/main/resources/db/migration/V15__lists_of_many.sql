-- Lists of many suppliers that are narrowed to a code or a standard read these indexes and not the
-- tables, already in the order of a page (docs/benchmarks.md, "Reads").

drop index supplier_code_by_code;
create index supplier_code_by_code on supplier_code (scheme, code, supplier_id);

drop index supplier_standard_by_standard;
create index supplier_standard_by_standard on supplier_standard (standard, supplier_id, valid_until);
