import type { BurdenKind, Ruling } from '../../../db/vocabulary.ts';
import { recall, remember } from '../../api/remembered.ts';
import type { Works } from '../../works/read-works.ts';

/** Something that everybody of the team can read and that was not there at the person's last visit. */
export type Change =
  | { kind: 'decided'; taskTypeId: string; ruling: Ruling }
  | { kind: 'ended'; burden: BurdenKind }
  | { kind: 'answered'; question: string };

/**
 * What came since the last visit, of published things only. What was seen is kept on this device: the server knows of no visit. A
 * first visit has nothing to compare with.
 */
export function changesSinceLast({
  cards,
  endedBurdens,
  answers,
}: Pick<Works, 'cards' | 'endedBurdens' | 'answers'>): readonly Change[] {
  const told = new Map<string, Change>();
  for (const { taskTypeId, decision } of cards)
    if (decision)
      told.set(`${taskTypeId} ${decision.ruling} ${decision.decidedOn}`, {
        kind: 'decided',
        taskTypeId,
        ruling: decision.ruling,
      });
  for (const { burden, endedOn } of endedBurdens) told.set(`${burden} ${endedOn}`, { kind: 'ended', burden });
  for (const { question, answeredOn } of answers) told.set(`${answeredOn} ${question}`, { kind: 'answered', question });
  const seen = recall('seen');
  remember('seen', JSON.stringify([...told.keys()]));
  if (seen === undefined) return [];
  const known: readonly string[] = JSON.parse(seen);
  return [...told].flatMap(([key, change]) => (known.includes(key) ? [] : [change]));
}
