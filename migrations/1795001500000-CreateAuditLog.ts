import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A log that only grows: whatever role asks, a trigger refuses the rest; the chain shows what went round the trigger. */
export class CreateAuditLog1795001500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_log (
        seq bigint not null,
        id uuid not null,
        occurred_at timestamptz not null,
        activity_type text not null,
        outcome text not null,
        user_id uuid,
        session_id uuid,
        address text,
        user_agent text,
        method text not null,
        route text not null,
        target text,
        status integer not null,
        request_id text not null,
        details jsonb not null default '{}',
        prev_hash bytea not null,
        hash bytea not null,
        constraint pk_audit_log primary key (seq, occurred_at)
      ) partition by range (occurred_at)
    `);
    await runner.query('create index ix_audit_log_user on audit_log (user_id, seq)');
    await runner.query('create index ix_audit_log_type on audit_log (activity_type, seq)');
    await runner.query('create index ix_audit_log_time on audit_log (occurred_at)');
    await runner.query(`
      create function audit_refuse() returns trigger language plpgsql as $$
      begin
        raise exception 'The audit log only grows.' using errcode = '42501';
      end $$
    `);
    await runner.query(
      'create trigger tr_audit_log_rows before update or delete on audit_log for each row execute function audit_refuse()',
    );
    await runner.query(
      'create trigger tr_audit_log_truncate before truncate on audit_log for each statement execute function audit_refuse()',
    );
    // Runs as its owner: the service's own role needs no right to make tables.
    await runner.query(`
      create function audit_make_partitions() returns void language plpgsql security definer
      set search_path = pg_catalog, public, pg_temp as $$
      declare
        month date;
        name text;
      begin
        for ahead in -1..2 loop
          month := date_trunc('month', now() at time zone 'UTC') + make_interval(months => ahead);
          name := 'audit_log_' || to_char(month, 'YYYY_MM');
          if to_regclass('public.' || name) is null then
            execute format('create table public.%I partition of public.audit_log for values from (%L) to (%L)',
              name, month::text || ' 00:00:00+00', (month + interval '1 month')::date::text || ' 00:00:00+00');
            execute format('create trigger tr_audit_log_truncate before truncate on public.%I
              for each statement execute function public.audit_refuse()', name);
          end if;
        end loop;
      end $$
    `);
    await runner.query('select audit_make_partitions()');
    // For what no month takes, e.g. after a clock that was wrong: nothing may be lost.
    await runner.query('create table audit_log_other partition of audit_log default');
    await runner.query(
      'create trigger tr_audit_log_truncate before truncate on audit_log_other for each statement execute function audit_refuse()',
    );
    await runner.query(`
      create table audit_head (
        singleton boolean not null default true,
        seq bigint not null,
        hash bytea not null,
        constraint pk_audit_head primary key (singleton),
        constraint ck_audit_head_singleton check (singleton)
      )
    `);
    await runner.query(`insert into audit_head (seq, hash) values (0, decode(repeat('00', 32), 'hex'))`);
    await runner.query(`
      create table audit_inbox (
        id uuid not null,
        event jsonb not null,
        constraint pk_audit_inbox primary key (id)
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table audit_inbox');
    await runner.query('drop table audit_head');
    await runner.query('drop table audit_log');
    await runner.query('drop function audit_make_partitions()');
    await runner.query('drop function audit_refuse()');
  }
}
