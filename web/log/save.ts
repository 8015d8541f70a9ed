import { bounds } from '../../db/vocabulary.ts';
import { consistent } from '../outbox/consistent.ts';
import { outbox } from '../outbox/device-outbox.ts';
import { newId } from '../outbox/new-id.ts';
import type { BurdenBody, EntryBody } from '../outbox/waiting.ts';
import { noteFinished } from '../trial/finished.ts';
import { countEntry } from './asking.ts';
import type { Before, Draft, Saved } from './draft.ts';
import { forgetPiece, keepPiece } from './own-pieces.ts';
import { noteKind } from './recent.ts';

/** A pause longer than this is a page left open, no time spent logging. */
function secondsOf(seconds: number): number | null {
  return seconds > bounds.secondsToLog ? null : Math.max(1, seconds);
}

function entryBody(saved: Saved): EntryBody | undefined {
  const { draft, minutes, size, day, seconds, answers } = saved;
  if (draft.what.kind !== 'task' || !draft.outcome) return undefined;
  const { what, outcome, trialStartId } = draft;
  const common = { taskTypeId: what.id, outcome, trialStartId, minutes, size, day };
  return consistent({ ...answers, ...common, secondsToLog: secondsOf(seconds) });
}

function burdenBody({ draft, minutes, day, seconds }: Saved): BurdenBody | undefined {
  if (draft.what.kind !== 'burden') return undefined;
  return { kind: draft.what.burden, minutes, day, secondsToLog: secondsOf(seconds) };
}

/** The third tap. Resolves when it is kept on this device. A piece that is changed keeps its id; one undone is a new one. */
export async function save(
  draft: Draft,
  piece: { minutes: number; size: number; day: string },
  before?: Before,
): Promise<Saved> {
  const changed = before && !before.undone ? before.saved : undefined;
  const seconds = Math.max(1, Math.round((performance.now() - draft.since) / 1000));
  const saved: Saved = {
    id: changed?.id ?? newId(),
    draft,
    seconds: seconds + (changed?.seconds ?? 0),
    answers: before?.saved.answers ?? {},
    ...piece,
  };
  await put(saved);
  keepPiece(saved);
  if (draft.what.kind === 'task') noteKind(draft.what.id);
  if (draft.what.kind === 'task' && !before) countEntry();
  if (draft.trialStartId !== null) noteFinished(draft.trialStartId);
  return saved;
}

/** Sends it, or sends it again with what the person said since. */
export async function put(saved: Saved): Promise<void> {
  const entry = entryBody(saved);
  if (entry) return outbox.put(saved.id, { kind: 'entries', body: entry });
  const burden = burdenBody(saved);
  if (burden) return outbox.put(saved.id, { kind: 'burdens', body: burden });
}

export function takeBack({ id, draft }: Saved): Promise<void> {
  forgetPiece(id);
  return outbox.remove(id, draft.what.kind === 'task' ? 'entries' : 'burdens');
}
