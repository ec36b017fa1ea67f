import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { BackgroundJobs } from './background-jobs.js';
import { TaskEnd } from './task-end.js';
import { TaskRepository } from './task.repository.js';

const AT_ONCE = 100;
const CRASHED = {
  error_code: 'task.crashed',
  detail: 'This task ended the process that worked on it, several times. It is not tried again.',
};

/** Puts right, once a minute, what a crash left in between. */
@Injectable()
export class TaskUpkeep implements OnModuleInit {
  constructor(
    private readonly tasks: TaskRepository,
    private readonly end: TaskEnd,
    private readonly jobs: BackgroundJobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.register('tasks.upkeep', { every: '* * * * *', atStart: true, run: () => this.run() });
  }

  async run(): Promise<void> {
    const dead = await this.tasks.findDead(AT_ONCE);
    for (const task of dead) await this.end.fail(task, null, CRASHED);
    await this.tasks.forgetDeadJobs(dead.map(({ id }) => id));
    for (const userId of await this.tasks.findStranded(AT_ONCE)) await this.tasks.dispatch(userId, this.clock.now());
    await this.tasks.forgetOld();
  }
}
