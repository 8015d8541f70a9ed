import { columnsLayout } from './look.ts';
import type { FromThread, Job } from './messages.ts';
import { People } from './people.ts';
import type { Read } from './read.ts';
import { type FileSummary, openAndPlan, readRows, type TaskTypes } from './read-file.ts';

interface Hearer {
  say: (message: FromThread) => void;
  ask: (names: readonly string[]) => Promise<ReadonlyMap<string, Read<string>>>;
  /** Waits until whoever listens is ready; false: they want no more. */
  goOn: () => Promise<boolean>;
}

/** Twice: first all of it is checked, which keeps no rows; only then are the good rows handed over, in slices. */
export async function readInPasses(job: Extract<Job, { kind: 'read' }>, { say, ask, goOn }: Hearer): Promise<void> {
  const { answers, latestDay, mayLackRework, taskTypeId } = job;
  say({ kind: 'progress', phase: 'read', rows: 0 });
  const opened = openAndPlan(job.source, answers, latestDay);
  const rules = { latestDay, mayLackRework };
  const known = new Map<string, Read<string>>();
  const named = async (names: readonly string[]) => {
    const unknown = names.filter((name) => !known.has(name));
    if (unknown.length > 0) for (const [name, found] of await ask(unknown)) known.set(name, found);
    return known;
  };
  const taskTypes: TaskTypes = taskTypeId === null ? { named } : { id: taskTypeId };
  const people = new People();
  const passes = readRows(opened, answers, rules, taskTypes);
  let summary: FileSummary;
  for (;;) {
    const next = await passes.next();
    if (next.done) {
      summary = next.value;
      break;
    }
    for (const { contributor, row } of next.value.drafts) people.add(contributor, row);
    say({ kind: 'progress', phase: 'check', rows: next.value.rows });
  }
  const names = answers.spellings === 'apart' ? new Map<string, string>() : people.joined;
  const { columns, program, durations, days, questions, filledDown, header } = opened.plan;
  say({
    kind: 'checked',
    checked: {
      ...summary,
      encoding: opened.file.encoding,
      sheet: opened.file.sheet,
      plan: {
        columns,
        program,
        durations,
        days,
        questions,
        filledDown,
        headerRows: header.rows,
        layout: columnsLayout(opened.plan),
      },
      names,
    },
  });
  if (!(await goOn())) {
    say({ kind: 'done' });
    return;
  }
  for await (const { drafts } of readRows(opened, answers, rules, taskTypes)) {
    if (drafts.length === 0) continue;
    say({
      kind: 'slice',
      drafts: drafts.map((draft) => ({ ...draft, contributor: names.get(draft.contributor) ?? draft.contributor })),
    });
    if (!(await goOn())) break;
  }
  say({ kind: 'done' });
}
