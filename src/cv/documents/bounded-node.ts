import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';

/**
 * The trap handler would reserve 10 GB of address space for each WASM memory; without a maximum, WASM would reserve all
 * that the limit leaves (8,192 pages are 512 MiB).
 */
const FLAGS = ['--disable-wasm-trap-handler', '--wasm-max-mem-pages=8192'];

export interface Bounds {
  /** Of address space: heap flags alone do not bound buffers and WASM. */
  memoryBytes: number;
  /** Past which the system ends the process. */
  cpuSeconds: number;
}

/** Starts Node with bounds that hold whatever the process does. */
export function spawnBounded(
  { memoryBytes, cpuSeconds }: Bounds,
  args: readonly string[],
  options: SpawnOptions,
): ChildProcess {
  const limits = `ulimit -v ${Math.floor(memoryBytes / 1024)}; ulimit -t ${cpuSeconds}; ulimit -c 0`;
  return spawn('/bin/sh', ['-c', `${limits}; exec "$0" "$@"`, process.execPath, ...FLAGS, ...args], {
    ...options,
    env: { PATH: process.env['PATH'], TZ: 'UTC', MALLOC_ARENA_MAX: '2' },
  });
}
