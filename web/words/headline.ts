import type { Headline as Figures } from '../../server/publication/board.ts';
import type { BoardWords } from './board-words.ts';
import { amountRange } from './figures.ts';

export interface HeadlineSentence {
  outcome: 'gain' | 'loss' | 'open';
  before: string;
  /** The part that is set large. */
  figure: string;
  after: string;
}

/** What the period came to. A range that holds both gain and loss names neither as the outcome. */
export function headlineSentence(figures: Figures, words: BoardWords): HeadlineSentence {
  if (figures.kind === 'nothing_published' || spentNothing(figures))
    return { outcome: 'open', ...words.headline.nothing, after: '' };
  if (figures.kind === 'costs_only') {
    const { burdenMinutes, toolMinutes } = figures;
    const { before, figure } = words.headline.costsOnly(burdenMinutes + toolMinutes);
    return { outcome: 'open', before, figure, after: words.spentOn({ burdenMinutes, toolMinutes }) };
  }
  const { net, interval, reworkMinutes, burdenMinutes, toolMinutes } = figures;
  const range = amountRange(interval);
  const [low, high] = interval;
  const outcome = low >= 0 && net > 0 ? 'gain' : high <= 0 && net < 0 ? 'loss' : 'open';
  const { before, figure, after } =
    outcome === 'open' ? words.headline.unclear(range) : words.headline[outcome](net, range);
  const takenOff = words.takenOff({ rework: reworkMinutes > 0, burdens: burdenMinutes > 0, toolMinutes });
  return { outcome, before, figure, after: after + takenOff };
}

function spentNothing(figures: Figures): boolean {
  return figures.kind === 'costs_only' && figures.burdenMinutes + figures.toolMinutes === 0;
}
