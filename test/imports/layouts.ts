import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lookAtFile } from '../../server/imports/look.ts';
import { openAndPlan, readRows } from '../../server/imports/read-file.ts';
import type { Answers } from '../../server/imports/settings.ts';
import { Refusal } from '../../server/refusal.ts';

const folder = fileURLToPath(new URL('./layouts/', import.meta.url));

/** Small files of the kinds that offices and trackers write, with made-up people. */
export const layouts = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => /^\d/.test(name))
      .sort()
  : [];

export function bytesOf(layout: string): Uint8Array {
  const [file] = readdirSync(`${folder}${layout}`);
  return readFileSync(`${folder}${layout}/${file}`);
}

const latestDay = '2026-11-27';

/** What is guessed of a file, asked, taken, left out and bad, in a form that a table of expectations can hold. */
export async function readLayout(bytes: Uint8Array, answers: Answers = {}) {
  const said = { taskTypeGiven: true, ...answers };
  const source = { bytes };
  try {
    const look = lookAtFile(source, said, latestDay);
    const opened = openAndPlan(source, said, latestDay);
    const reading = readRows(opened, said, { latestDay, mayLackRework: false, offset: () => 0 }, { id: 'kind' });
    const first: string[] = [];
    for (;;) {
      const next = await reading.next();
      if (!next.done) {
        for (const { row, contributor, minutes, day, arm } of next.value.drafts.slice(0, 3 - first.length))
          first.push([row, contributor, minutes, day ?? '-', arm].join(' | '));
        continue;
      }
      const { rows, leftOut, problems } = next.value.summary;
      return {
        read: [look.encoding, look.delimiter ?? '', look.headerRows.join('+'), look.program ?? ''].join(' | '),
        map: look.columns.flatMap(({ guess, label }) => (guess ? [`${guess}=${label}`] : [])).join(', '),
        minutes: look.minutes ? `${look.minutes.unit} (${look.minutes.why})` : null,
        asked: look.questions.map(({ id }) => id),
        rows: `${rows.good} taken, ${rows.bad} bad, ${rows.leftOut} left out`,
        first,
        leftOut: leftOut.map(({ row, reason, isSum }) => `${row} ${reason}${isSum === undefined ? '' : ` ${isSum}`}`),
        bad: problems.groups.map(({ field, code, values, examples }) =>
          [field, values.reason ?? code, examples.map(({ row }) => row).join(',')].join(' | '),
        ),
      };
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { refused: `${error.code} ${error.fields[0]?.values?.found ?? error.fields[0]?.code}` };
  }
}
