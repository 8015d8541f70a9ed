import { z } from 'zod';
import { sidedWords } from '../domain/word-side.ts';
import type { ReleasedTeam } from '../publication/released.ts';

const frozen = z.object({
  run: z.string(),
  level: z.enum(['compared', 'trial']),
  reading: z.object({
    step: z.number(),
    word: z.enum(sidedWords),
    estimate: z.number(),
    low: z.number(),
    high: z.number(),
    lowOpen: z.boolean(),
    highOpen: z.boolean(),
  }),
});

/** The released reading that stood when something was decided, as it is stored beside the decision. */
export type Frozen = z.infer<typeof frozen>;

/** null: nothing was known then, or an earlier version froze figures that are told no more. */
export function frozenOf(evidence: unknown): Frozen | null {
  return frozen.nullable().catch(null).parse(evidence);
}

/** The reading that stands for a kind of work now, as a board shows it. */
export function frozenNow({ rows }: Pick<ReleasedTeam, 'rows'>, taskTypeId: string): Frozen | null {
  const row = rows.find((one) => one.taskTypeId === taskTypeId);
  const last = row?.series.findLast(({ readings }) => readings.length > 0)?.readings.at(-1);
  if (!last) return null;
  const { run, ...reading } = last;
  return { run, level: 'compared', reading };
}
