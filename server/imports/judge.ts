import { type ArmValue, judgeArms } from './arms.ts';
import { askColumns, type Found } from './ask-columns.ts';
import { type DayJudgement, hasAmPm, judgeDays } from './day-order.ts';
import { type DurationReading, judgeMinutes, readLike } from './durations.ts';
import type { OpenFile } from './file/open-file.ts';
import type { Surveyed } from './guess-columns.ts';
import type { Header } from './header.ts';
import type { Target } from './mapping.ts';
import type { Question } from './questions.ts';
import type { ReadyMap } from './ready-maps.ts';
import type { DayOrder } from './settings.ts';
import { unitOfNote, withUnit } from './units.ts';

export const durationTargets = [
  'minutes',
  'minutesWithoutAi',
  'reworkMinutes',
  'expectedMinutes',
  'expectedMinutesWithAi',
  'byHandMinutes',
] as const;
export type DurationTarget = (typeof durationTargets)[number];

export interface Judged {
  durations: Partial<Record<DurationTarget, DurationReading>>;
  days: DayJudgement | null;
  arms: readonly ArmValue[];
  questions: readonly Question[];
}

export interface Judging extends Found {
  file: OpenFile;
  latestDay: string;
  header: Header;
  ready: ReadyMap | null;
  notes: readonly string[];
}

/** How the cells of the columns are read, and what has two readings. */
export function judge(of: Judging): Judged {
  const { file, answers, header, surveyed, ready, columns } = of;
  const column = (target: Target) => surveyed.find(({ at }) => at === columns[target]?.at);
  const questions: Question[] = [];
  if (file.encodingUnsure) questions.push({ id: 'encoding', options: [], proposal: file.encoding, facts: {} });
  if (header.unsure)
    questions.push({
      id: 'header_row',
      options: [],
      proposal: header.rows.length === 0 ? '0' : String(header.rows[0]),
      facts: {},
    });
  questions.push(...askColumns(of));
  const durations: Judged['durations'] = {};
  const minutes = timed(
    column('minutes'),
    surveyed.find(({ at }) => at === columns.minutesUnit?.at),
  );
  if (minutes) {
    const noteUnit = [...header.above, ...of.notes].map(unitOfNote).find((unit) => unit !== null) ?? null;
    const main = judgeMinutes(minutes, {
      answers,
      delimiter: file.delimiter,
      noteUnit,
      readyUnit: ready?.unit,
      readyHoursPerDay: ready?.hoursPerDay,
      start: column('start')?.cells ?? null,
      end: column('end')?.cells ?? null,
    });
    questions.push(...main.questions);
    for (const target of durationTargets) {
      const own = column(target);
      if (own) durations[target] = target === 'minutes' ? main.reading : readLike(main.reading, own);
    }
  }
  const days = judgeAllDays(of);
  questions.push(...(days?.questions ?? []));
  const ai = column('ai');
  const arms = ai ? judgeArms(ai, answers, columns.outcome !== undefined) : { values: [], questions: [] };
  return { durations, days, arms: arms.values, questions: [...questions, ...arms.questions] };
}

/** Its cells with the units that stand in a column of their own. */
function timed(minutes: Surveyed | undefined, unit: Surveyed | undefined): Surveyed | undefined {
  if (!minutes || !unit) return minutes;
  return { ...minutes, cells: minutes.cells.map((cell, at) => withUnit(cell, unit.cells[at] ?? '')) };
}

function judgeAllDays({ answers, latestDay, header, surveyed, ready, columns, file }: Judging): DayJudgement | null {
  const cells = (target: Target) => surveyed.find(({ at }) => at === columns[target]?.at)?.cells ?? [];
  const told = [...cells('day'), ...cells('start'), ...cells('end')];
  if (told.length === 0) return null;
  const readyOrder: DayOrder | undefined = ready?.orderWithAmPm;
  const label = (columns.day ?? columns.start)!.name;
  const above = [...header.above, file.sheet ?? ''];
  const amPm = readyOrder !== undefined && surveyed.some((column) => hasAmPm(column.cells.slice(0, 20)));
  return judgeDays(told, { answers, label, latestDay, above, readyOrder, amPm });
}
