import { readTaskTypeLabels } from '../../db/task-type-labels.ts';
import type { Language } from '../../db/vocabulary.ts';
import type { Contributor } from '../access/contributor.ts';
import type { Context } from '../context.ts';
import { type Cell, writeCsv } from '../write-csv.ts';
import { allEntries } from './list-entries.ts';
import type { OwnEntry } from './own-entry.ts';
import { en } from './words/en.ts';
import type { OwnTableWords } from './words/own-table-words.ts';
import { zhHans } from './words/zh-hans.ts';
import { zhHant } from './words/zh-hant.ts';

const dictionaries: Record<Language, OwnTableWords> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

/** One's own entries as a file: JSON with our keys for programs, a table with names and the reader's words for people. */
export async function exportText(
  context: Context,
  owner: Contributor,
  { format, language }: { format: 'csv' | 'json'; language: Language },
): Promise<string> {
  const entries = await allEntries(context, owner);
  if (format === 'json') return `${JSON.stringify({ notAnAppraisalBasis: true, entries }, null, 2)}\n`;
  const labels = await readTaskTypeLabels(context.db);
  const names = new Map(labels.map(({ id, names }) => [id, names[language] ?? Object.values(names)[0] ?? '']));
  return tableOf(entries, (id) => names.get(id) ?? '', dictionaries[language]);
}

function tableOf(entries: readonly OwnEntry[], nameOf: (taskTypeId: string) => string, words: OwnTableWords): string {
  const yesOrNo = (answer: boolean | null) => (answer === null ? null : answer ? words.yes : words.no);
  /** Each column with what stands in it; a new field without one does not compile. */
  const cells: Record<keyof OwnTableWords['columns'], (entry: OwnEntry) => Cell> = {
    day: ({ day }) => day,
    taskTypeId: ({ taskTypeId }) => nameOf(taskTypeId),
    outcome: ({ outcome }) => outcome && words.outcomes[outcome],
    minutes: ({ minutes }) => minutes,
    reworkMinutes: ({ reworkMinutes }) => reworkMinutes,
    reworkReasons: ({ reworkReasons }) =>
      reworkReasons.map((reason) => words.reworkReasons[reason]).join(words.between),
    size: ({ size }) => words.sizes[size - 1],
    expectedMinutes: ({ expectedMinutes }) => expectedMinutes,
    expectedMinutesWithAi: ({ expectedMinutesWithAi }) => expectedMinutesWithAi,
    byHandMinutes: ({ byHandMinutes }) => byHandMinutes,
    moreAsked: ({ moreAsked }) => yesOrNo(moreAsked),
    alsoByHand: ({ alsoByHand }) => yesOrNo(alsoByHand),
    timeBecame: ({ timeBecame }) => timeBecame && words.timeUses[timeBecame],
    whyWithoutAi: ({ whyWithoutAi }) => whyWithoutAi && words.whysWithoutAi[whyWithoutAi],
    quality: ({ quality }) => quality && words.qualities[quality],
    secondsToLog: ({ secondsToLog }) => secondsToLog,
  };
  const columns = Object.keys(cells) as (keyof typeof cells)[];
  const table = writeCsv(
    columns.map((column) => words.columns[column]),
    entries.map((entry) => columns.map((column) => cells[column](entry))),
  );
  return `${table}${words.notForAppraisal}\r\n`;
}
