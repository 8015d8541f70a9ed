import { listBurdenEndings } from '../../db/burden-endings.ts';
import { listDecisions } from '../../db/decisions.ts';
import { listEventMarks } from '../../db/event-marks.ts';
import { listAnswers } from '../../db/feedback.ts';
import { readOffice } from '../../db/office.ts';
import { readTaskTypeLabels } from '../../db/task-type-labels.ts';
import { findTeam } from '../../db/teams.ts';
import { listTrials } from '../../db/trials.ts';
import { type Context, today } from '../context.ts';
import { frozenOf } from '../decisions/frozen.ts';
import { readReleased } from '../publication/read-released.ts';
import { readRecordRows } from '../records/read-record-rows.ts';
import { Refusal } from '../refusal.ts';
import { kept } from './kept.ts';
import type { Tellable } from './tell-board.ts';

/** All that a team's leads are told of: of live entries, and of the records that were brought in. @throws Refusal not_found */
export async function gatherTellable(context: Context, teamId: string): Promise<Tellable> {
  return { ...(await gatherLive(context, teamId)), records: await readRecordRows(context, teamId) };
}

/**
 * What staff are told of too, from where each stands; nothing that waits for a run is looked at. Nobody who notes a piece waits until
 * the figures of a long file are computed. @throws Refusal not_found
 */
export function gatherLive(context: Context, teamId: string): Promise<Tellable> {
  return kept(context, `live ${teamId}`, async () => {
    const { db } = context;
    const team = await findTeam(db, teamId);
    if (!team) throw new Refusal('not_found');
    const { name, synthetic, floor } = await readOffice(db);
    const decisions = await listDecisions(db, teamId);
    return {
      released: await readReleased(context, teamId),
      office: { name, synthetic, floor },
      team: { id: team.id, name: team.name, closedOn: team.closedOn },
      catalogue: await readTaskTypeLabels(db),
      decisions: decisions.map(({ evidence, ...decision }) => ({ ...decision, frozen: frozenOf(evidence) })),
      trials: await listTrials(db, teamId),
      marks: await listEventMarks(db, teamId),
      endedBurdens: await listBurdenEndings(db, teamId),
      answers: await listAnswers(db),
      records: [],
      today: today(context),
    };
  });
}
