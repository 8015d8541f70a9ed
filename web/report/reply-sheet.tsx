import type { Reply, Report } from './read-report.ts';
import styles from './sheet.module.css';

/** The letter as it will print. */
export function ReplySheet({ report, reply }: { report: Report; reply: Reply }) {
  const { from, date, contact } = reply.signature;
  return (
    <article className={`${styles.sheet} ${styles.letter}`} lang={report.language}>
      <h2 className={styles.title}>{reply.title}</h2>
      <p className={styles.to}>{reply.to}</p>
      <p>{reply.opening}</p>
      {reply.parts.map(({ heading, paragraphs }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          {paragraphs.map(({ lead, text }) => (
            <p key={lead + text}>
              {lead !== '' && <span className={styles.lead}>{lead}</span>}
              {text}
            </p>
          ))}
        </section>
      ))}
      <p>
        <strong>{reply.notForAppraisal}</strong>
      </p>
      <div className={styles.signature}>
        <p>{from}</p>
        <p>{date}</p>
      </div>
      <p>{contact}</p>
    </article>
  );
}
