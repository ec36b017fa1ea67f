import { checkAnswers } from './answers.js';
import { checkBackups } from './backups.js';
import { type Check, type LaunchInput } from './check.js';
import { checkConfiguration } from './configuration.js';
import { checkDatabase } from './database.js';
import { checkNeighbours } from './neighbours.js';

/** Everything that must hold before people are let in, one row each. */
export async function checkLaunch(input: LaunchInput): Promise<Check[]> {
  return [
    ...checkConfiguration(input),
    ...(await checkDatabase(input)),
    ...(await checkNeighbours(input)),
    ...(await checkBackups(input)),
    ...(await checkAnswers(input)),
  ];
}
