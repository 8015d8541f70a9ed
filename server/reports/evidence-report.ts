import { readCountsFor } from '../../db/merged-task-types.ts';
import type { BurdenKind, Language, ReworkReason, Ruling } from '../../db/vocabulary.ts';
import type { Account } from '../access/account.ts';
import { type Actor, requirePermission } from '../access/permissions.ts';
import { readToldBoard } from '../boards/read-told-board.ts';
import type { ToldBoard, ToldRow } from '../boards/told-board.ts';
import type { MinutesRange } from '../boards/told-reading.ts';
import { resolveTaskType } from '../catalogue/find-task-type.ts';
import type { Context } from '../context.ts';
import type { Word } from '../evidence/word.ts';
import type { Period } from '../publication/released.ts';
import type { RecordRow } from '../records/record-row.ts';
import { Refusal } from '../refusal.ts';
import { findTeam } from '../teams/find-team.ts';
import { nameIn } from './names.ts';

/** One live row for a program to read, of released values alone: what cannot be said is null. */
export interface EvidenceRow {
  /** null: all work together. */
  taskType: string | null;
  /** null: not known for this kind yet. */
  word: Word | null;
  /** Day of the run that released the reading. */
  run: string | null;
  /** false: the reading is of a series that has ended; the one that runs has none yet. */
  current: boolean;
  /** Time with AI ÷ time without, arithmetic, to two decimals. */
  timeRatio: number | null;
  interval: readonly [number, number] | null;
  /** Minutes that an hour's work takes now. */
  hourNow: number | null;
  /** By how many percent pieces would have had to be easier (harder) for the word to fall. */
  fallsAt: number | null;
  minutesSaved: MinutesRange | null;
  /** As people feel it, on the same scale. */
  feltRatio: number | null;
  shares: ToldRow['shares'];
  reworkReasons: readonly ReworkReason[];
  ruling: Ruling | null;
  resting: boolean;
}

/** One row of what was brought in, with every model in full precision. */
export interface EvidenceRecord extends Omit<RecordRow, 'taskType'> {
  /** null: all kinds together. */
  taskType: string | null;
}

/** What `shixiao evidence --json` prints: these fields stay. Live rows and records stand apart and are never added up. */
export interface EvidenceReport {
  team: string;
  lastRun: string | null;
  nextRun: string;
  /** The closed quarter or year that minutes and shares are of. */
  quarter: Period | null;
  notForAppraisal: true;
  headline: ToldBoard['headline'];
  rows: readonly EvidenceRow[];
  burdens: readonly { burden: BurdenKind; minutes: MinutesRange }[];
  quarters: ToldBoard['quarters'];
  secondsANote: number | null;
  records: readonly EvidenceRecord[];
}

export interface EvidenceInput {
  team: string;
  taskType?: string | undefined;
  period?: Period | undefined;
  language?: Language;
}

/** What a team's told board says, for programs. Team and task type by name or id. @throws Refusal forbidden, not_found */
export async function evidenceReport(context: Context, asker: Actor, input: EvidenceInput): Promise<EvidenceReport> {
  const { language = 'en' } = input;
  const team = asker ? requireOwnTeam(asker, input.team) : await findTeam(context, input.team);
  const only = input.taskType === undefined ? undefined : await taskTypeId(context, input.taskType);
  const board = await readToldBoard(context, asker, { teamId: team.id, period: input.period });
  const asked = ({ taskType }: Pick<ToldRow, 'taskType'>) => only === undefined || taskType?.id === only;
  const named = ({ taskType }: Pick<ToldRow, 'taskType'>) => taskType && nameIn(taskType.names, language);
  const { lastRun, nextRun, period, headline, burdens, quarters, secondsANote } = board;
  return {
    ...{ team: team.name, lastRun, nextRun, quarter: period, notForAppraisal: true, headline },
    rows: board.rows.filter(asked).map((row) => ({ taskType: named(row), ...evidenceRow(row) })),
    ...{ burdens, quarters, secondsANote },
    records: board.records.filter(asked).map((row) => ({ ...row, taskType: named(row) })),
  };
}

/** Before anything is looked up: nobody learns here which other teams there are. */
function requireOwnTeam(account: Account, team: string): Account['teams'][number] {
  const own = account.teams.find(({ id, name }) => id === team || name === team);
  requirePermission(account, 'see_board', own?.id);
  return own!;
}

function evidenceRow({ known, saved, felt, shares, reasons, ruling, resting }: ToldRow): Omit<EvidenceRow, 'taskType'> {
  const reading = known.kind === 'known' ? known.reading : null;
  return {
    word: reading?.word ?? null,
    run: reading?.run ?? null,
    current: known.kind === 'known' && known.stands === 'own',
    timeRatio: reading?.ratio ?? null,
    interval: reading && [reading.low, reading.high],
    hourNow: reading?.hourNow ?? null,
    fallsAt: reading?.fallsAt ?? null,
    minutesSaved: saved,
    feltRatio: felt?.ratio ?? null,
    shares,
    reworkReasons: reasons,
    ruling: ruling?.ruling ?? null,
    resting,
  };
}

async function taskTypeId({ db }: Pick<Context, 'db'>, name: string): Promise<string> {
  const resolved = await resolveTaskType(db, name);
  if (resolved.kind !== 'in_catalogue') throw new Refusal('not_found', [{ field: 'taskType', code: 'unknown' }]);
  return readCountsFor(db, resolved.id);
}
