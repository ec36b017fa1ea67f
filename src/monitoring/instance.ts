import os from 'node:os';

/** This process among the replicas, e.g. `api-7f4b-1` and its process id. */
export const INSTANCE = `${os.hostname()}/${process.pid}`;
