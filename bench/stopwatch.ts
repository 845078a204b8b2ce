/** CPU time of many runs, in microseconds a run: other work on the machine does not count. */
export async function cpuMicroseconds(
  runs: number,
  work: () => unknown | Promise<unknown>,
): Promise<number> {
  for (let run = 0; run < Math.ceil(runs / 4); run++) await work()
  const start = process.cpuUsage()
  for (let run = 0; run < runs; run++) await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / runs
}

/** A line of the table: what was done, how long it took, and how many times as long as the first. */
export function row(what: string, microseconds: number, first: number): string {
  const ratio = (microseconds / first).toFixed(2)
  return `${what.padEnd(44)} ${microseconds.toFixed(0).padStart(9)} µs  ${ratio.padStart(7)} ×`
}
