import type { Measured } from './measure.ts';

export interface OfficeTimes {
  publishedAt: string | null;
  backedUpAt: string | null;
  /** Whether the database answered just now. */
  database: boolean;
}

const seconds = (at: string | null) => (at === null ? null : Date.parse(at) / 1000);

/** Prometheus text of process, HTTP, database, runs and backup. Source of the form: Prometheus exposition format 0.0.4. */
export function metricsText(measured: Measured, office: OfficeTimes, process: NodeJS.Process): string {
  const memory = process.memoryUsage();
  const cpu = process.cpuUsage();
  const gauges: [name: string, help: string, value: number | null][] = [
    ['process_resident_memory_bytes', 'Memory of the process.', memory.rss],
    ['nodejs_heap_used_bytes', 'Heap in use.', memory.heapUsed],
    ['process_cpu_seconds', 'Processor time of the process.', (cpu.user + cpu.system) / 1e6],
    ['process_uptime_seconds', 'Since the start.', process.uptime()],
    ['nodejs_eventloop_delay_milliseconds', 'Longest standstill since last asked.', measured.loopDelay()],
    ['shixiao_http_seconds_median', 'Median time of the latest answers.', measured.secondsAt(0.5)],
    ['shixiao_http_seconds_p99', '99th of 100 of the latest answers.', measured.secondsAt(0.99)],
    ['shixiao_database_up', '1 where the database answers.', office.database ? 1 : 0],
    ['shixiao_last_run_timestamp_seconds', 'When publishing last ran.', seconds(office.publishedAt)],
    ['shixiao_last_backup_timestamp_seconds', 'When the last backup was made.', seconds(office.backedUpAt)],
  ];
  const told = gauges.flatMap(([name, help, value]) =>
    value === null ? [] : [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, `${name} ${value}`],
  );
  const failures = [
    '# HELP shixiao_http_failures_total Answers that failed on our side.',
    '# TYPE shixiao_http_failures_total counter',
    ...[...measured.failures].map(([status, count]) => `shixiao_http_failures_total{status="${status}"} ${count}`),
  ];
  return `${[...told, ...failures].join('\n')}\n`;
}
