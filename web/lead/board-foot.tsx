import type { ToldFrame } from '../../server/boards/told-board.ts';
import { useWords } from '../board/words.tsx';
import { runningSentence } from '../words/told-sentences.ts';
import styles from './board-page.module.css';

/** As of when, when next, what is not told yet, and what it all rests on. */
export function BoardFoot({ board }: { board: ToldFrame & { people?: 'five_or_more' | 'twenty_or_more' | null } }) {
  const { lead, told, boardPage } = useWords();
  const { lastRun, nextRun, office, people } = board;
  return (
    <div className={styles.foot}>
      <p>
        {lastRun === null ? boardPage.run.never : boardPage.run.last(told.day(lastRun))} ·{' '}
        {told.nextRun(told.day(nextRun))}
      </p>
      <p>{runningSentence(board, told)}</p>
      <p>
        {people ? `${boardPage.run.people(told.people[people])} · ` : ''}
        {lead.board.floor(office.floor)} {lead.notAppraisal}
      </p>
    </div>
  );
}
