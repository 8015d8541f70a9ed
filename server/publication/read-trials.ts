import { readOffice } from '../../db/office.ts';
import { insertReleasedTrial, listReleasedTrials } from '../../db/released.ts';
import type { Run } from '../../db/runs.ts';
import {
  listStarts,
  listTrialPieces,
  listTrialsToRead,
  listWithheld,
  settleTrial,
  type Trial,
} from '../../db/trials.ts';
import type { Context } from '../context.ts';
import { stepAt } from '../evidence/information.ts';
import { type ReleasedReading, release } from '../evidence/released.ts';
import { shareByThirds } from '../evidence/shares.ts';
import { errorFor, fitTrial, trialEstimate } from '../evidence/trial.ts';
import { ditherOf } from './keyed.ts';
import { holdToUsual } from './usual.ts';

/** Reads, once, each trial whose pieces have all closed: one set, that no atom of chosen work holds a piece of. */
export async function readTrials(context: Context, { number: run, day, cutOff }: Run): Promise<void> {
  const { db, writer } = context;
  for (const trial of await listTrialsToRead(db, cutOff)) {
    const reading = await readTrial(context, trial, run, day);
    const row = { trialId: trial.id, run, ...reading, ...(await followedIn(db, trial.id, day)) };
    await writer.commit(insertReleasedTrial(db, row), settleTrial(db, trial.id, run));
  }
}

async function readTrial(context: Context, trial: Trial, run: number, day: string): Promise<ReleasedReading | null> {
  const { db } = context;
  const { floor } = await readOffice(db);
  const rows = (await listTrialPieces(db, trial.id, day)).map((row) => ({ ...row, seat: row.contributorId }));
  if (new Set(rows.map(({ seat }) => seat)).size < floor) return null;
  const { held } = holdToUsual(rows, { own: new Map(), team: [] });
  const pieces = rows.map((row) => ({
    contributor: row.seat,
    arm: row.assignedArm,
    minutes: held.get(row)!,
    expectedMinutes: row.expectedMinutes,
  }));
  const fit = fitTrial(pieces);
  if (fit.kind === 'cannot_say') return null;
  const error = errorFor(await earlierOf(db, trial, run));
  const withAi = pieces.filter(({ arm }) => arm === 'with_ai').length;
  // The grid of a row with as much information.
  const step = stepAt((4 * withAi * (pieces.length - withAi)) / pieces.length) ?? 0;
  return release(trialEstimate(fit, error), step, ditherOf(context, 'trial', trial.id), 'trial');
}

/** How the kind's earlier trials ended: they have used up their part of the error that all may make together. */
async function earlierOf(db: Context['db'], { teamId, taskTypeId }: Trial, run: number) {
  const read = await listReleasedTrials(db, teamId, run);
  return read
    .filter((one) => one.taskTypeId === taskTypeId)
    .map(({ released: { word } }) => {
      if (word === null) return 'not_read';
      return word === 'saves' || word === 'costs' ? 'found' : 'nothing';
    });
}

async function followedIn(db: Context['db'], trialId: string, day: string) {
  const starts = await listStarts(db, trialId, day);
  const withheld = await listWithheld(db, trialId, day);
  const share = <One extends { contributorId: string }>(all: readonly One[], says: (one: One) => boolean) => {
    const third = shareByThirds(all.map((one) => ({ seat: one.contributorId, answers: 1, yes: Number(says(one)) })));
    return third === 'not_known' ? null : third;
  };
  return {
    abandoned: share(starts, ({ arm }) => arm === null),
    notFollowed: share(
      starts.filter(({ arm }) => arm !== null),
      ({ arm, assigned }) => arm !== assigned,
    ),
    ratherNot: share<{ contributorId: string }>([...starts, ...withheld], (one) => !('assigned' in one)),
  };
}
