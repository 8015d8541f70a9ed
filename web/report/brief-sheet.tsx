import { sideOf } from '../../server/domain/word-side.ts';
import type { Word } from '../../server/evidence/word.ts';
import { IntervalStrip } from '../charts/interval-strip.tsx';
import type { Tone } from '../charts/mark.tsx';
import { along, labelled, type RatioAxis, ratioAxis } from '../charts/ratio-axis.ts';
import tones from '../charts/tone.module.css';
import type { Report, ReportedTask } from './read-report.ts';
import styles from './sheet.module.css';

/** What a word looks like: "points to" is as open as "too early". */
const toneOf = (word: Word): Tone => sideOf(word);

/** The report on one A4 page: every sentence and figure as the server wrote it. */
export function BriefSheet({ report }: { report: Report }) {
  const { says, account, burdens } = report;
  // What nothing can be told of is named below, once, and takes no row of the only page.
  const tasks = report.taskTypes.filter(({ reading }) => reading !== null);
  const { before, figure, after } = says.headline;
  const marks = [says.synthetic, says.pooled].filter((mark) => mark !== null);
  return (
    <article className={`${styles.sheet} ${styles.brief}`} lang={report.language}>
      <header>
        <h2 className={styles.title}>{says.title}</h2>
        <p className={styles.letterhead}>
          <span>{says.from}</span>
          <span>{says.asOf}</span>
        </p>
      </header>
      {marks.map((mark) => (
        <p key={mark} className={styles.mark}>
          {mark}
        </p>
      ))}
      <p className={styles.headline}>
        {before}
        <strong>{figure}</strong>
        {after}
      </p>
      <ul className={styles.advice}>
        {says.whatToDo.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {tasks.length > 0 && <Tasks says={says} tasks={tasks} />}
      {account.length > 0 && (
        <section>
          <h3>{says.headings.account}</h3>
          <Account report={report} />
        </section>
      )}
      {account.length > 0 && (
        <p className={styles.runIn}>
          <b>{says.headings.burdens}</b> {burdens.length === 0 && says.noBurdens}
          {burdens.map(({ burden, says: { line } }) => (
            <span key={burden}>{line} </span>
          ))}
        </p>
      )}
      {says.timeUses !== null && (
        <p className={styles.runIn}>
          <b>{says.headings.timeUses}</b> {says.timeUses}
        </p>
      )}
      <footer className={styles.notes}>
        <p>
          <strong>{says.notForAppraisal}</strong> {says.running} {says.nextRun}
        </p>
        <p>{[says.notKnown, ...says.method].filter((line) => line !== null).join(' ')}</p>
      </footer>
    </article>
  );
}

/** A label's width and its gap, in shares of the plot. */
const labelShare = 0.24;

/** More rows than this stand closer together. */
const roomy = 9;

function Tasks({ says, tasks }: { says: Report['says']; tasks: readonly ReportedTask[] }) {
  const axis = ratioAxis(tasks.flatMap(({ reading }) => (reading ? [[reading.low, reading.high] as const] : [])));
  return (
    <section>
      <h3>{says.headings.tasks}</h3>
      <table className={`${styles.tasks} ${tasks.length > roomy ? styles.dense : ''}`}>
        <thead>
          <tr>
            <th scope="col">{says.columns.taskType}</th>
            <td className={styles.plot}>
              <Scale axis={axis} says={says} />
            </td>
            <th scope="col">{says.columns.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {tasks.map((task) => (
            <Row key={task.taskTypeId} task={task} axis={axis} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ task: { taskType, reading, says }, axis }: { task: ReportedTask; axis: RatioAxis }) {
  if (reading === null) return null;
  const { low, ratio, high, word } = reading;
  const tone = toneOf(word);
  const rests = [says.hour, says.saved, says.ruling].filter((part) => part !== null);
  return (
    <tr>
      <th scope="row">{taskType}</th>
      <td className={styles.plot}>
        <IntervalStrip axis={axis} size={5.5} low={low} ratio={ratio} high={high} tone={tone} />
      </td>
      <td>
        <strong className={tones[tone]}>{says.verdict}</strong> {says.change}
        <small>{rests.join(' · ')}</small>
      </td>
    </tr>
  );
}

function Scale({ axis, says }: { axis: RatioAxis; says: Report['says'] }) {
  return (
    <div className={styles.scale} aria-hidden="true">
      <span className={styles.faster}>← {says.axis.faster}</span>
      <span className={styles.slower}>{says.axis.slower} →</span>
      {labelled(axis, labelShare).map((tick) => (
        <span key={tick} className={styles.level} style={{ left: `${along(axis, tick) * 100}%` }}>
          {tick === 1 ? says.axis.same : changeTo(tick)}
        </span>
      ))}
    </div>
  );
}

/** 0.7 is −30%. */
function changeTo(ratio: number): string {
  const percent = Math.round((ratio - 1) * 100);
  return `${percent < 0 ? '−' : '+'}${Math.abs(percent)}%`;
}

/** Saved, burdens and net, each in steps of its own. */
function Account({ report }: { report: Report }) {
  const { account } = report;
  return (
    <dl className={styles.account}>
      {account.map(({ part, says: { name, minutes } }) => (
        <div key={part} className={part === 'net' ? styles.net : undefined}>
          <dt>{name}</dt>
          <dd>{minutes}</dd>
        </div>
      ))}
    </dl>
  );
}
