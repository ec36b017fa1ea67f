import { readFileSync } from 'node:fs';
import { InvalidSettings, SETTINGS } from './settings.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** The process's environment, with what an `.env` file in the working folder adds to it. The only reader of both. */
export function readEnvironment(): Environment {
  try {
    process.loadEnvFile();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return withFiles(process.env);
}

/**
 * Every setting can also be given as `<NAME>_FILE`, the path of a file that holds it: so Docker and Kubernetes hand out secrets.
 * @throws InvalidSettings for a file that cannot be read
 */
export function withFiles(environment: Environment): Environment {
  const problems: string[] = [];
  const read: Record<string, string> = {};
  for (const name of Object.keys(SETTINGS)) {
    const file = environment[`${name}_FILE`]?.trim();
    if (!file) continue;
    try {
      read[name] = readFileSync(file, 'utf8').trim();
    } catch (error) {
      problems.push(`${name}_FILE cannot be read (${(error as NodeJS.ErrnoException).code}).`);
    }
  }
  if (problems.length > 0) throw new InvalidSettings(problems);
  return { ...environment, ...read };
}
