import { Link } from 'wouter';
import type { ToldBoard } from '../../server/boards/told-board.ts';
import { nameOf } from '../board/names.ts';
import type { LinkTo } from '../board/read-board.ts';
import { SinceLastTime } from '../board/since-last-time.tsx';
import { trialText } from '../board/task-rows.tsx';
import { useWords } from '../board/words.tsx';
import { ButtonLink } from '../parts/button.tsx';
import { Elsewhere } from '../studies/elsewhere.tsx';
import { runningSentence } from '../words/told-sentences.ts';
import { StarterCatalogue } from './starter-catalogue.tsx';
import styles from './waiting-room.module.css';
import { useWaitingWords } from './words.ts';

/** What a first figure takes and what to do now. It reads nothing of what waits: only constants and the calendar. */
export default function WaitingRoom({ board, linkTo }: { board: ToldBoard; linkTo: LinkTo }) {
  const { told, boardPage, language } = useWords();
  const words = useWaitingWords();
  const { team, nextRun, headline, rows } = board;
  if (!words || headline.kind !== 'waiting') return null;
  const toCome = board.trials.filter(({ state }) => state !== 'read');
  const first = rows.find(({ taskType, archived }) => taskType !== null && !archived)?.taskType;
  return (
    <>
      <SinceLastTime changes={board.changes} linkTo={linkTo} />
      <section className={styles.room} aria-labelledby="waiting">
        <h2 id="waiting">{words.title}</h2>
        <p>{words.text}</p>
        {team.pooled && <p>{words.pooledText}</p>}
        <h3>{words.stages}</h3>
        <ol className={styles.stages}>
          <li>
            <strong>{words.seats.title}</strong>
            <p>{words.seats.text(headline.seatsEachWay)}</p>
          </li>
          <li>
            <strong>{words.pieces.title}</strong>
            <p>{words.pieces.text(headline.piecesInAll)}</p>
          </li>
          <li>
            <strong>{words.run.title}</strong>
            <p>{words.run.text(told.day(nextRun))}</p>
          </li>
          <li>
            <strong>{words.hours.title}</strong>
            <p>
              {words.hours.text} {runningSentence(board, told)}
            </p>
          </li>
        </ol>
        {!team.pooled && <p className={styles.soft}>{words.underFive}</p>}
      </section>
      {!team.pooled && (
        <section className={styles.room} aria-labelledby="now">
          <h2 id="now">{words.now}</h2>
          <ul className={styles.now}>
            <li>
              <p>{words.slips.text}</p>
              <ButtonLink kind="primary" href={`/lead/teams/${team.id}/seats`}>
                {words.slips.go}
              </ButtonLink>
            </li>
            <li>
              <p>{words.poster.text}</p>
              <ButtonLink href={`/lead/teams/${team.id}/poster`}>{words.poster.go}</ButtonLink>
            </li>
            <li>
              <p>{words.starter.text}</p>
              <StarterCatalogue words={words.starter} />
            </li>
            {toCome.map((trial) => (
              <li key={trial.id}>
                <p>{trialText(trial, { told, boardPage })}</p>
                <Link href={`${linkTo(trial.taskType.id)}#trials`}>{nameOf(trial.taskType, language)}</Link>
              </li>
            ))}
            {first && toCome.length === 0 && (
              <li>
                <p>{words.trial.text}</p>
                <Link href={`${linkTo(first.id)}#trials`}>{words.trial.go}</Link>
              </li>
            )}
            <li>
              <p>{words.records.text}</p>
              <Link href="/lead/import">{words.records.go}</Link>
            </li>
          </ul>
        </section>
      )}
      <Elsewhere />
    </>
  );
}
