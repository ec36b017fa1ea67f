/** Seconds of CPU that work takes: what tells a loop that runs away from a machine that is busy with other things. */
export async function cpuSecondsOf(work: () => unknown): Promise<number> {
  const started = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}
