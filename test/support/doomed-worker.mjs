// A real worker that takes a job, says so, and never finishes it: to be killed with the job in its hands.
import { DatabaseConfig, WorkerConfig } from '../../dist/src/config/config.js';
import { BackgroundJobs } from '../../dist/src/tasks/background-jobs.js';
import { QueueWorker } from '../../dist/src/tasks/queue-worker.js';

const runner = {
  run() {
    process.send('has the job');
    return new Promise(() => undefined);
  },
};
await new QueueWorker(
  new WorkerConfig(true, 1),
  new DatabaseConfig(process.argv[2], 5, 'off', false),
  runner,
  undefined, // it delivers no mail
  new BackgroundJobs(),
).onApplicationBootstrap();
