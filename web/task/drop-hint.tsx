import type { ToldTask } from '../../server/boards/told-task.ts';
import { useWords } from '../board/words.tsx';
import { Notice } from '../parts/notice.tsx';

/** Is this kind of work needed at all? Only where people keep saying that it is done twice, or that some work is for nobody. */
export function DropHint({ page: { row, nobodyNeeded } }: { page: ToldTask }) {
  const { doing, told } = useWords();
  if (row.ruling?.ruling === 'drop_the_task') return null;
  const twice = row.shares.find(({ question, third }) => question === 'also_by_hand' && third !== 'under_a_third');
  if (twice)
    return (
      <Notice tone="attention">
        <p>{doing.twiceOnPage(told.thirds[twice.third])}</p>
      </Notice>
    );
  if (nobodyNeeded === null) return null;
  return (
    <Notice>
      <p>{doing.nobodyNeeded(told.spent(nobodyNeeded))}</p>
    </Notice>
  );
}
