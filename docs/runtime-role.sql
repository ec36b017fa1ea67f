-- A role for the running service that may read and write rows and nothing else: no tables made, altered or dropped, and
-- of the audit log nothing but new rows. Run it as the owner of the database after `npm run migrate` (again after each),
-- give the role a password, and put it into DATABASE_URL of services and workers, with MIGRATE_ON_START=false.
--
--   psql "$OWNER_URL" -v role=cv_service -f docs/runtime-role.sql
--   psql "$OWNER_URL" -c "alter role cv_service login password '...'"

select format('create role %I login', :'role') where not exists (select from pg_roles where rolname = :'role') \gexec

revoke create on schema public from public;
grant usage on schema public, graphile_worker to :"role";
grant select, insert, update, delete on all tables in schema public, graphile_worker to :"role";
grant usage, select, update on all sequences in schema public, graphile_worker to :"role";
grant execute on all functions in schema public, graphile_worker to :"role";

-- The queue's tables keep everybody but their owner out.
drop policy if exists service on graphile_worker._private_jobs;
create policy service on graphile_worker._private_jobs to :"role" using (true) with check (true);
drop policy if exists service on graphile_worker._private_tasks;
create policy service on graphile_worker._private_tasks to :"role" using (true) with check (true);
drop policy if exists service on graphile_worker._private_job_queues;
create policy service on graphile_worker._private_job_queues to :"role" using (true) with check (true);
drop policy if exists service on graphile_worker._private_known_crontabs;
create policy service on graphile_worker._private_known_crontabs to :"role" using (true) with check (true);

-- The audit log grows and no more, whatever the trigger is worth.
revoke all on audit_log from :"role";
grant select, insert on audit_log to :"role";
revoke insert, delete on audit_head from :"role";
revoke insert, update, delete on migrations from :"role";
