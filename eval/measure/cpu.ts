/** Milliseconds of CPU this process has spent since `started`, in user and system mode. */
export function cpuSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
