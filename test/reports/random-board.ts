import { tellBoard } from '../../server/boards/tell-board.ts';
import { randomReleased } from '../support/random-released.ts';
import { decided, tellable } from '../support/tellable.ts';

const kinds = ['Briefing note', 'Official notice', 'Speech', '=HYPERLINK("x"), "quoted"', '　＝1+1', 'Never noted'];
const catalogue = kinds.map((name, at) => ({ id: `kind-${at}`, names: { en: name }, caution: {}, archived: false }));

/** A told board of random released values, with rulings on two kinds; `released` is what it was told of. */
export function randomBoard(seed: number, period?: string) {
  const released = randomReleased(
    seed,
    catalogue.slice(0, -1).map(({ id }) => id),
  );
  const told = tellable({
    ...{ released, catalogue, period },
    team: { id: 'team', name: '+Team "A", one', closedOn: null },
    decisions: [
      decided('kind-0', { ruling: 'use_with_checks', decidedOn: '2026-05-04' }),
      decided('kind-2', { ruling: 'do_not_use', decidedOn: '2026-03-09' }),
    ],
    today: '2026-07-20',
  });
  return { released, told, board: tellBoard(told) };
}
