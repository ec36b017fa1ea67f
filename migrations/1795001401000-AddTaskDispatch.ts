import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class AddTaskDispatch1795001401000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table tasks add dispatched_at timestamptz');
    // what was queued before has its job in the queue
    await runner.query('update tasks set dispatched_at = created_at');
    await runner.query(
      `create index ix_tasks_open on tasks (user_id, dispatched_at, id) where state in ('queued', 'running')`,
    );
    await runner.query('create index ix_tasks_finished on tasks (finished_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index ix_tasks_finished');
    await runner.query('alter table tasks drop column dispatched_at');
  }
}
