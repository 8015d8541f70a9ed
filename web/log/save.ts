import { bounds } from '../../db/vocabulary.ts';
import { outbox } from '../outbox/device-outbox.ts';
import { newId } from '../outbox/new-id.ts';
import type { BurdenBody, EntryBody } from '../outbox/waiting.ts';
import { noteFinished } from '../trial/finished.ts';
import type { Draft, Saved } from './draft.ts';
import { noteKind } from './recent.ts';

/** A pause longer than this is a page left open, no time spent logging. */
function secondsOf(seconds: number): number | null {
  return seconds > bounds.secondsToLog ? null : Math.max(1, seconds);
}

function entryBody(saved: Saved, answers: Partial<EntryBody> = {}): EntryBody | undefined {
  const { draft, minutes, size, day, seconds } = saved;
  if (draft.what.kind !== 'task' || !draft.outcome) return undefined;
  const { what, outcome, trialStartId } = draft;
  const common = { taskTypeId: what.id, outcome, trialStartId, minutes, size, day };
  return { ...common, secondsToLog: secondsOf(seconds), ...answers };
}

function burdenBody({ draft, minutes, day, seconds }: Saved): BurdenBody | undefined {
  if (draft.what.kind !== 'burden') return undefined;
  return { kind: draft.what.burden, minutes, day, secondsToLog: secondsOf(seconds) };
}

/** The third tap. Resolves when it is kept on this device. */
export async function save(draft: Draft, piece: { minutes: number; size: number; day: string }): Promise<Saved> {
  const seconds = Math.max(1, Math.round((performance.now() - draft.since) / 1000));
  const saved: Saved = { id: newId(), draft, seconds, ...piece };
  await put(saved);
  if (draft.what.kind === 'task') noteKind(draft.what.id);
  if (draft.trialStartId !== null) noteFinished(draft.trialStartId);
  return saved;
}

/** Sends it again with what the person answered since. */
export async function put(saved: Saved, answers: Partial<EntryBody> = {}): Promise<void> {
  const entry = entryBody(saved, answers);
  if (entry) return outbox.put(saved.id, { kind: 'entries', body: entry });
  const burden = burdenBody(saved);
  if (burden) return outbox.put(saved.id, { kind: 'burdens', body: burden });
}

export function takeBack({ id, draft }: Saved): Promise<void> {
  return outbox.remove(id, draft.what.kind === 'task' ? 'entries' : 'burdens');
}
