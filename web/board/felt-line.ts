import type { Felt } from '../../server/evidence/evidence.ts';
import { inTen } from '../words/figures.ts';
import type { Words } from './words.tsx';

/** What people feel, where nothing else is known yet: said as a feeling. Empty where too few said so. */
export function feltLine(
  { savedShare, timeRatio }: Felt,
  { lead, board, verdicts }: Pick<Words, 'lead' | 'board' | 'verdicts'>,
): string {
  if (timeRatio !== null) return lead.board.feeling(lead.board.feltChange(verdicts.change(timeRatio)));
  if (savedShare !== null) return lead.board.feeling(lead.board.feltSaved(board.inTen(inTen(savedShare))));
  return '';
}
