import type { NewRecord } from '../records/new-record.ts';
import { RecordSorter } from '../records/sort-records.ts';
import { columnsLayout } from './look.ts';
import type { CheckedFile, FromThread, Job } from './messages.ts';
import { reworkFiller } from './missing-rework.ts';
import { previewOf, rowsShown } from './preview-rows.ts';
import { ProblemList } from './problems.ts';
import type { Read } from './read.ts';
import { type FileSummary, type Opened, openAndPlan, readRows, type TaskTypes } from './read-file.ts';

interface Hearer {
  say: (message: FromThread) => void;
  ask: (names: readonly string[]) => Promise<ReadonlyMap<string, Read<string>>>;
  /** Waits until whoever listens is ready. */
  goOn: () => Promise<void>;
}

type ReadJob = Extract<Job, { kind: 'read' }>;

/**
 * Twice: first all of it is checked, which keeps no rows; only then are the good rows given their ids, sorted, and handed over in
 * slices, each when it is asked for.
 */
export async function readInPasses(job: ReadJob, { say, ask, goOn }: Hearer): Promise<void> {
  const { answers, latestDay, missingRework, identity } = job;
  say({ kind: 'progress', phase: 'read', rows: 0 });
  const opened = openAndPlan(job.source, answers, latestDay);
  const rules = { latestDay, mayLackRework: missingRework !== undefined };
  const known = new Map<string, Read<string>>();
  const named = async (names: readonly string[]) => {
    const unknown = names.filter((name) => !known.has(name));
    if (unknown.length > 0) for (const [name, found] of await ask(unknown)) known.set(name, found);
    return known;
  };
  const taskTypes: TaskTypes = identity.rowIdsOf === null ? { named } : { id: identity.rowIdsOf };
  const slices = () => readRows(opened, answers, rules, taskTypes);

  const check = slices();
  let next = await check.next();
  for (; !next.done; next = await check.next()) say({ kind: 'progress', phase: 'check', rows: next.value.rows });
  const { summary, people } = next.value;
  say({ kind: 'checked', checked: checkedFile(opened, summary) });
  await goOn();

  const names = answers.spellings === 'apart' ? new Map<string, string>() : people.joined;
  const sorter = new RecordSorter(identity);
  const fill = reworkFiller(summary.rework, missingRework ?? 'zero');
  const problems = new ProblemList();
  const taskTypeIds = new Set<string>();
  let pieces = 0;
  const shown: NewRecord[] = [];
  for await (const { drafts, rows } of slices()) {
    for (const { contributor, ...draft } of drafts) {
      const reworkMinutes = fill(draft);
      if (reworkMinutes === null) {
        const field = opened.plan.columns.reworkMinutes?.name ?? 'reworkMinutes';
        const values = { option: 'missingRework', armMean: 'none' };
        problems.add({ field, code: 'required', row: draft.row, values });
        continue;
      }
      const record = { ...draft, person: names.get(contributor) ?? contributor, reworkMinutes, coin: job.coin };
      taskTypeIds.add(record.taskTypeId);
      if (shown.length < rowsShown) shown.push(record);
      pieces++;
      sorter.add(record);
    }
    say({ kind: 'progress', phase: 'read', rows });
  }
  say({
    kind: 'sorted',
    sorted: { pieces, taskTypeIds: [...taskTypeIds], preview: previewOf(shown), problems: problems.summary },
  });
  for (const slice of sorter.slices()) {
    await goOn();
    say({ kind: 'slice', slice });
  }
  await goOn();
  say({ kind: 'done' });
}

function checkedFile({ file, plan }: Opened, summary: FileSummary): CheckedFile {
  const { columns, program, durations, days, questions, filledDown, header } = plan;
  return {
    ...summary,
    encoding: file.encoding,
    sheet: file.sheet,
    otherSheets: file.sheets.flatMap(({ name, hidden }) => (hidden || name === file.sheet ? [] : [name])),
    plan: {
      columns,
      program,
      durations,
      days,
      questions,
      filledDown,
      headerRows: header.rows,
      layout: columnsLayout(plan),
    },
  };
}
