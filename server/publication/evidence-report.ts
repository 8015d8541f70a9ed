import { readCountsFor } from '../../db/merged-task-types.ts';
import { listTeams } from '../../db/teams.ts';
import { type Language, type Level, languages, type Verdict, type Window } from '../../db/vocabulary.ts';
import { resolveTaskType } from '../catalogue/find-task-type.ts';
import type { Context } from '../context.ts';
import type { PeopleBand } from '../evidence/band.ts';
import type { Balance } from '../evidence/board.ts';
import type { Felt, Interval, MoreEntries, Rework, Specification } from '../evidence/evidence.ts';
import { Refusal } from '../refusal.ts';
import type { Board, BoardRow, Headline, TaskTypeLabel } from './board.ts';
import { readBoard } from './read-board.ts';

/** One task type for a program to read: what cannot be said is null, with the reason beside it. */
export interface ReportedTaskType extends Reported {
  taskType: string;
}

export interface Reported {
  level: Level | null;
  verdict: Verdict;
  reason: string | null;
  timeRatio: number | null;
  interval: Interval | null;
  minutesSaved: number | null;
  minutesSavedInterval: Interval | null;
  reworkShareOfGain: number | null;
  peopleBand: PeopleBand | null;
  moreEntries: MoreEntries | null;
  felt: Felt;
  rework: Rework;
  specifications: readonly Specification[];
}

type Told = Omit<Extract<Balance, { kind: 'balanced' }>, 'kind'>;
type Costs = Pick<Told, 'burdenMinutes' | 'toolMinutes'>;
type Unsaid<T> = { [Key in keyof T]: null };

/** Minutes of the whole team and window, every figure always named: gross − rework = saved, saved − burden − tool = net. */
export type ReportedBalance =
  | ({ kind: 'balanced' } & Told)
  | ({ kind: 'costs_only' } & Costs & Unsaid<Omit<Told, keyof Costs>>)
  | ({ kind: 'nothing_published' } & Unsaid<Told>);

export interface EvidenceReport {
  team: string;
  asOf: string | null;
  window: Window;
  notForAppraisal: true;
  balance: ReportedBalance;
  taskTypes: readonly ReportedTaskType[];
  burdens: Board['burdens'];
  /** Task types of which nothing is published. */
  withheld: readonly string[];
}

/** What a team's board says, for programs. Team and task type by name or id. */
export async function evidenceReport(
  context: Pick<Context, 'db'>,
  input: { team: string; taskType?: string | undefined; window: Window; language?: Language },
): Promise<EvidenceReport> {
  const team = await findTeam(context, input.team);
  const only = input.taskType === undefined ? null : await taskTypeId(context, input.taskType);
  const board = await readBoard(context, { teamId: team.id, window: input.window });
  const named = ({ names }: TaskTypeLabel) => nameIn(names, input.language ?? 'en');
  const asked = ({ id }: TaskTypeLabel) => only === null || id === only;
  return {
    team: team.name,
    asOf: board.asOf,
    window: board.window,
    notForAppraisal: true,
    balance: reportedBalance(board.headline),
    taskTypes: board.taskTypes
      .filter(asked)
      .map((row) => ({ taskType: named(row), ...reportedEvidence(row.evidence) })),
    burdens: board.burdens,
    withheld: board.withheld.taskTypes.filter(asked).map(named),
  };
}

/** By its id or its name. @throws Refusal not_found */
export async function findTeam({ db }: Pick<Context, 'db'>, team: string): Promise<{ id: string; name: string }> {
  const teams = await listTeams(db);
  const wanted = team.trim();
  const found = teams.find(({ id }) => id === wanted) ?? teams.find(({ name }) => name === wanted);
  if (!found) throw new Refusal('not_found', [{ field: 'team', code: 'unknown' }]);
  return found;
}

export function reportedBalance(headline: Headline): ReportedBalance {
  if (headline.kind === 'balanced') return headline;
  const unsaid = { minutesSaved: null, grossMinutesSaved: null, reworkMinutes: null, net: null, interval: null };
  return headline.kind === 'costs_only'
    ? { ...unsaid, ...headline }
    : { ...unsaid, burdenMinutes: null, toolMinutes: null, ...headline };
}

async function taskTypeId({ db }: Pick<Context, 'db'>, name: string): Promise<string> {
  const resolved = await resolveTaskType(db, name);
  if (resolved.kind !== 'in_catalogue') throw new Refusal('not_found', [{ field: 'taskType', code: 'unknown' }]);
  return readCountsFor(db, resolved.id);
}

export function reportedEvidence(evidence: BoardRow['evidence']): Reported {
  const estimated = evidence.kind === 'estimated' ? evidence : null;
  return {
    level: evidence.level,
    verdict: evidence.verdict,
    reason: evidence.kind === 'estimated' ? null : evidence.reason,
    timeRatio: estimated?.timeRatio ?? null,
    interval: estimated?.interval ?? null,
    minutesSaved: estimated?.minutesSaved ?? null,
    minutesSavedInterval: estimated?.minutesSavedInterval ?? null,
    reworkShareOfGain: estimated?.reworkShareOfGain ?? null,
    peopleBand: evidence.peopleBand,
    moreEntries: evidence.kind === 'withheld' ? null : evidence.moreEntries,
    felt: evidence.felt,
    rework: evidence.rework,
    specifications: evidence.specifications,
  };
}

export function nameIn(names: TaskTypeLabel['names'], language: Language): string {
  return names[language] ?? languages.map((other) => names[other]).find((name) => name !== undefined) ?? '';
}
