import { listAnswers } from '../../db/feedback.ts';
import { readOffice } from '../../db/office.ts';
import { readTaskTypeLabels } from '../../db/task-type-labels.ts';
import { findTeam } from '../../db/teams.ts';
import { listTips } from '../../db/tips.ts';
import type { Contributor } from '../access/contributor.ts';
import { readJoinLink } from '../access/join.ts';
import { searchKeysIn } from '../catalogue/search-keys.ts';
import type { Context } from '../context.ts';
import { inForce } from '../decisions/in-force.ts';
import { listDecisions } from '../decisions/list-decisions.ts';
import { firstChecks } from '../domain/first-checks.ts';
import { readFigures } from '../publication/read-board.ts';
import { Refusal } from '../refusal.ts';
import { type Card, toldOf } from './card.ts';

export interface Guidance {
  team: { name: string };
  /** The least number of people behind any figure. */
  floor: number;
  /** When publishing last ran (ISO 8601); null before the first time. */
  asOf: string | null;
  /** Of all that can be logged, in catalogue order: no list is a ranking. */
  cards: readonly Card[];
  /** Complaints and suggestions that the administrator answered, newest answer first. */
  answers: readonly { question: string; answer: string; answeredOn: string }[];
}

/** "What works here": the last year as the last publication made it, at the same moment as on the leads' board. */
export async function readGuidance(
  context: Context,
  { reader, joinCode }: { reader: Contributor | null; joinCode?: string | undefined },
): Promise<Guidance> {
  const { db } = context;
  const team = joinCode === undefined ? reader?.team : await teamOfLink(context, joinCode, reader);
  if (!team) throw new Refusal('not_joined');
  const { floor, publishedAt } = await readOffice(db);
  const figures = await readFigures(db, team.id, '365', floor);
  const decisions = await listDecisions(context, team.id);
  const tips = await listTips(db, team.id, true);
  const catalogue = await readTaskTypeLabels(db);
  const offered = catalogue.filter(({ archived }) => !archived);
  return {
    team: { name: team.name },
    floor,
    asOf: publishedAt,
    cards: offered.map(({ id, key, names, caution }) => {
      const latest = inForce(decisions, id);
      return {
        taskTypeId: id,
        names,
        caution,
        search: searchKeysIn(catalogue, { id, names }),
        firstChecks: firstChecks(key),
        ...toldOf(figures?.taskTypes.find((one) => one.id === id)),
        decision: latest
          ? {
              ruling: latest.ruling,
              reason: latest.reason,
              decidedOn: latest.decidedOn,
              reviewOn: latest.reviewOn,
            }
          : null,
        tips: [...new Set(tips.filter(({ taskTypeId }) => taskTypeId === id).map(({ text }) => text))],
      };
    }),
    answers: await listAnswers(db),
  };
}

/** A link lets its holder read where the team has opened its guidance; who has joined that team may in any case. */
async function teamOfLink(context: Context, joinCode: string, reader: Contributor | null) {
  const { id } = await readJoinLink(context, joinCode);
  const team = await findTeam(context.db, id);
  if (team?.openGuidance || reader?.team.id === id) return team;
  throw new Refusal('guidance_not_open');
}
