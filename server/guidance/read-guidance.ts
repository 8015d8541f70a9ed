import { listAnswers } from '../../db/feedback.ts';
import { readTaskTypeLabels } from '../../db/task-type-labels.ts';
import { findTeam } from '../../db/teams.ts';
import { listTips } from '../../db/tips.ts';
import type { Contributor } from '../access/contributor.ts';
import { readJoinLink } from '../access/join.ts';
import { gatherLive } from '../boards/gather-tellable.ts';
import { hintsOf } from '../boards/hints.ts';
import { keptBytes, type ToldBytes } from '../boards/kept.ts';
import { tellBoard } from '../boards/tell-board.ts';
import type { ToldBoard, ToldFrame, ToldRow } from '../boards/told-board.ts';
import { readingsIn } from '../catalogue/kept-readings.ts';
import { searchKeysIn } from '../catalogue/search-keys.ts';
import type { Context } from '../context.ts';
import { firstChecks } from '../domain/first-checks.ts';
import { Refusal } from '../refusal.ts';
import type { Card } from './card.ts';

export interface Guidance extends Pick<ToldFrame, 'lastRun' | 'nextRun'> {
  team: { name: string };
  /** The least number of seats behind any figure. */
  floor: number;
  /** All work together. */
  together: Pick<ToldRow, 'known' | 'felt'>;
  /** Of all that can be logged, in catalogue order: no list is a ranking. */
  cards: readonly Card[];
  /** What a lead has ended for the team. */
  endedBurdens: ToldBoard['endedBurdens'];
  /** Complaints and suggestions that the administrator answered, newest answer first. */
  answers: readonly { question: string; answer: string; answeredOn: string }[];
}

/** "What works here": of the leads' own told board, at the same moment. */
export async function readGuidance(
  context: Context,
  { reader, joinCode }: { reader: Contributor | null; joinCode?: string | undefined },
): Promise<ToldBytes<Guidance>> {
  const team = joinCode === undefined ? reader?.team : await teamOfLink(context, joinCode, reader);
  if (!team) throw new Refusal('not_joined');
  return keptBytes(context, `guidance ${team.id}`, () => guidanceOf(context, team.id));
}

async function guidanceOf(context: Context, teamId: string): Promise<Guidance> {
  const { db } = context;
  const tellable = await gatherLive(context, teamId);
  const board = tellBoard(tellable);
  const tips = await listTips(db, teamId, true);
  const catalogue = await readTaskTypeLabels(db);
  const readings = await readingsIn(catalogue);
  const { team, office, lastRun, nextRun, rows } = board;
  const rowOf = new Map(rows.map((row) => [row.taskType?.id ?? null, row]));
  const { known, felt } = rowOf.get(null)!;
  return {
    team: { name: team.name },
    floor: office.floor,
    ...{ lastRun, nextRun, together: { known, felt } },
    cards: hintsOf(board, tellable.released).map((hint) => {
      const { taskTypeId: id, resting } = hint;
      const row = rowOf.get(id)!;
      const { key, names, caution } = catalogue.find((one) => one.id === id)!;
      return {
        ...{ taskTypeId: id, names, caution, search: searchKeysIn(catalogue, { id, names }, readings) },
        ...{
          evidence: row.known,
          felt: row.felt,
          hint: hint.hint,
          resting,
          checks: row.reasons,
          firstChecks: firstChecks(key),
        },
        decision: row.ruling && decisionOf(row.ruling),
        tips: [...new Set(tips.filter(({ taskTypeId }) => taskTypeId === id).map(({ text }) => text))],
      };
    }),
    endedBurdens: board.endedBurdens,
    answers: await listAnswers(db),
  };
}

function decisionOf({ ruling, reason, decidedOn, reviewOn }: NonNullable<ToldRow['ruling']>): Card['decision'] {
  return { ruling, reason, decidedOn, reviewOn };
}

/** A link lets its holder read where the team has opened its guidance; who has joined that team may in any case. */
async function teamOfLink(context: Context, joinCode: string, reader: Contributor | null) {
  const { id } = await readJoinLink(context, joinCode);
  const team = await findTeam(context.db, id);
  if (team?.openGuidance || reader?.team.id === id) return team;
  throw new Refusal('guidance_not_open');
}
