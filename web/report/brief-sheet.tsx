import { IntervalStrip } from '../charts/interval-strip.tsx';
import type { Tone } from '../charts/mark.tsx';
import { along, type RatioAxis, ratioAxis } from '../charts/ratio-axis.ts';
import type { Report, ReportedTask } from './read-report.ts';
import styles from './sheet.module.css';

const tones: Record<ReportedTask['verdict'], Tone> = {
  saves: 'gain',
  probably_saves: 'gain',
  no_clear_difference: 'even',
  probably_costs: 'loss',
  costs: 'loss',
  too_early: 'open',
  withheld: 'open',
};

/** The report on one A4 page: every sentence and figure as the server wrote it. */
export function BriefSheet({ report }: { report: Report }) {
  const { says, account, burdens } = report;
  // What nothing can be told of is named below, once, and takes no row of the only page.
  const tasks = report.taskTypes.filter(({ interval, says: { feeling } }) => interval !== null || feeling !== null);
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
      {says.unlock !== null && <p className={styles.unlock}>{says.unlock}</p>}
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
          <strong>{says.notForAppraisal}</strong> {says.period}
        </p>
        <p>{[...says.method, says.notCounted, says.withheld].filter((line) => line !== null).join(' ')}</p>
      </footer>
    </article>
  );
}

/** More rows than this stand closer together. */
const roomy = 9;

function Tasks({ says, tasks }: { says: Report['says']; tasks: readonly ReportedTask[] }) {
  const axis = ratioAxis(tasks.flatMap(({ interval }) => (interval ? [interval] : [])));
  const plotted = tasks.some(({ interval }) => interval !== null);
  return (
    <section>
      <h3>{says.headings.tasks}</h3>
      <table className={`${styles.tasks} ${plotted ? '' : styles.bare} ${tasks.length > roomy ? styles.dense : ''}`}>
        <thead>
          <tr>
            <th scope="col">{says.columns.taskType}</th>
            {plotted && (
              <td className={styles.plot}>
                <Scale axis={axis} says={says} />
              </td>
            )}
            <th scope="col">{says.columns.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {tasks.map((task) => (
            <Row key={task.taskType} task={task} axis={plotted ? axis : null} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ task, axis }: { task: ReportedTask; axis: RatioAxis | null }) {
  const { taskType, verdict, timeRatio, interval, says } = task;
  const tone = tones[verdict];
  const rests = [says.saved, says.level, says.people].filter((part) => part !== null);
  return (
    <tr>
      <th scope="row">{taskType}</th>
      {axis && (
        <td className={styles.plot}>
          {timeRatio === null || interval === null ? (
            <IntervalStrip axis={axis} />
          ) : (
            <IntervalStrip axis={axis} size={5.5} low={interval[0]} ratio={timeRatio} high={interval[1]} tone={tone} />
          )}
        </td>
      )}
      <td>
        <strong className={styles[tone]}>{says.verdict}</strong> {says.feeling ?? says.change ?? says.figures}
        <small>{rests.join(' · ')}</small>
      </td>
    </tr>
  );
}

function Scale({ axis, says }: { axis: RatioAxis; says: Report['says'] }) {
  return (
    <div className={styles.scale} aria-hidden="true">
      <span>← {says.axis.faster}</span>
      <span className={styles.level} style={{ left: `${along(axis, 1) * 100}%` }}>
        {says.axis.same}
      </span>
      <span>{says.axis.slower} →</span>
    </div>
  );
}

/** From the time on tasks to the net, in one line that adds up. */
function Account({ report }: { report: Report }) {
  const { account, says } = report;
  return (
    <dl className={styles.account}>
      {account.map(({ part, says: { name, minutes } }) => (
        <div key={part} className={part === 'net' ? styles.net : undefined}>
          <dt>{name}</dt>
          <dd>
            {minutes}
            {part === 'net' && says.netRange !== null && <small>{says.netRange}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
