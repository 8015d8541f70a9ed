import { tellBoard } from '../../../server/boards/tell-board.ts';
import { tellTask } from '../../../server/boards/tell-task.ts';
import type { ReleasedVolume } from '../../../server/publication/released.ts';
import { readAt, reading, released, row } from '../../support/released.ts';
import { decided, tellable } from '../../support/tellable.ts';

const volume = (period: string, what: ReleasedVolume['what'], low: number, high: number): ReleasedVolume => ({
  period,
  taskTypeId: null,
  what,
  low,
  high,
});

/** A team after a year: everything that a board can tell, of released values alone. */
const fullReleased = () =>
  released({
    lastRun: '2026-10-05',
    nextRun: '2026-11-02',
    rows: [
      row(null, readAt('2026-07-06', 0.85, 0.3, 1), readAt('2026-10-05', 0.72, 0.15, 5)),
      row('briefing', readAt('2026-07-06', 0.8, 0.4, 0), readAt('2026-09-07', 0.6, 0.25, 3)),
      row('returns', readAt('2026-10-05', 1.5, 0.2, 4)),
    ],
    volumes: [
      volume('2026-Q1', 'saved', -120, 900),
      volume('2026-Q2', 'saved', 300, 1_200),
      volume('2026-Q3', 'saved', 600, 1_800),
      volume('2026-Q3', 'burdens', 120, 300),
      volume('2026-Q3', 'usage_reporting', 60, 180),
      volume('2026-Q3', 'net', 420, 1_500),
      { period: '2026-Q3', taskTypeId: 'briefing', what: 'saved', low: 300, high: 900 },
    ],
    shares: [
      { period: '2026-Q3', taskTypeId: null, question: 'time_became', option: 'residents', third: 'under_a_third' },
      { period: '2026-Q3', taskTypeId: 'briefing', question: 'also_by_hand', option: 'yes', third: 'over_two_thirds' },
    ],
    felt: [{ period: '2026-Q3', taskTypeId: 'briefing', estimate: -0.8 }],
    reasons: [{ taskTypeId: 'briefing', reason: 'made_up_facts' }],
    trials: [
      {
        trialId: 'trial-1',
        run: '2026-10-05',
        reading: reading(0.7, 0.2, 0, 'trial'),
        abandoned: 'under_a_third',
        notFollowed: null,
        ratherNot: 'a_third_to_two_thirds',
      },
    ],
    secondsANote: 14,
    people: 'five_or_more',
  });

const world = () =>
  tellable({
    released: fullReleased(),
    decisions: [decided('returns', { ruling: 'do_not_use', reason: 'Wrong figures', reviewOn: '2026-10-01' })],
    trials: [
      { id: 'trial-1', taskTypeId: 'briefing', opensOn: '2026-08-03', closesOn: '2026-09-13' },
      { id: 'trial-2', taskTypeId: 'returns', opensOn: '2026-10-12', closesOn: '2026-11-22' },
    ],
    marks: [
      { id: 'mark-1', kind: 'training', name: 'Autumn', markedOn: '2026-08-20', taskTypeId: 'briefing' },
      { id: 'mark-2', kind: 'new_model', name: '', markedOn: '2026-09-20', taskTypeId: null },
    ],
  });

export const fullBoard = () => tellBoard(world());
export const quietBoard = () => tellBoard(tellable());
export const fullTask = (taskTypeId: 'briefing' | 'returns' = 'briefing') => tellTask(world(), taskTypeId)!;
export const quietTask = () => tellTask(tellable(), 'briefing')!;
