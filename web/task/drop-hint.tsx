import { useWords } from '../board/words.tsx';
import { Notice } from '../parts/notice.tsx';
import { inTen } from '../words/figures.ts';
import type { TaskPageData } from './read-task-page.ts';

/** Is this kind of work needed at all? Only where people keep saying that it is done twice, or that some work is for nobody. */
export function DropHint({ page }: { page: TaskPageData }) {
  const { doing, board } = useWords();
  const { doneTwiceShare, nobodyNeededMinutes, decisions } = page;
  if (decisions[0]?.ruling === 'drop_the_task') return null;
  if (doneTwiceShare !== null)
    return (
      <Notice tone="attention">
        <p>{doing.twiceOnPage(inTen(doneTwiceShare))}</p>
      </Notice>
    );
  if (nobodyNeededMinutes === null) return null;
  return (
    <Notice>
      <p>{doing.nobodyNeeded(board.duration(nobodyNeededMinutes, 'up'))}</p>
    </Notice>
  );
}
