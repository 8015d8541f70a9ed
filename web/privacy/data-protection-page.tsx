import type { Language } from '../../db/vocabulary.ts';
import { api } from '../api/client.ts';
import { WideTable } from '../board/wide-table.tsx';
import { useWords } from '../board/words.tsx';
import { Failed } from '../lead/failed.tsx';
import { Skeleton } from '../lead/skeleton.tsx';
import { useLoaded } from '../lead/use-loaded.ts';
import { Button, buttonClass } from '../parts/button.tsx';
import type { DataProtectionWords } from '../words/data-protection-words.ts';
import { usePageWords } from '../words/page-words.ts';
import styles from './data-protection-page.module.css';

const loaders: Record<Language, () => Promise<DataProtectionWords>> = {
  'zh-Hans': async () => (await import('../words/zh-Hans/data-protection.ts')).dataProtection,
  'zh-Hant': async () => (await import('../words/zh-Hant/data-protection.ts')).dataProtection,
  en: async () => (await import('../words/en/data-protection.ts')).dataProtection,
};

const readIt = async () => (await api['data-protection'].$get()).json();
type Read = Awaited<ReturnType<typeof readIt>>;

/** What is kept, why, for how long and who can see it, from this office's own schema and settings. */
export default function DataProtectionPage() {
  const { words } = usePageWords(loaders);
  const { language } = useWords();
  const read = useLoaded(readIt, 'data-protection');
  if (read.kind === 'failed') return <Failed error={read.error} again={read.reload} />;
  if (read.kind === 'loading' || !words) return <Skeleton />;
  return <Told told={read.value} words={words} language={language} />;
}

function Told({ told, words, language }: { told: Read; words: DataProtectionWords; language: Language }) {
  const { office, kept } = told;
  const { settings } = words;
  return (
    <div className={styles.page}>
      <h1>{words.title}</h1>
      <p className={styles.intro}>{words.intro(office.name)}</p>
      {office.synthetic && <p>{words.synthetic}</p>}
      <p className={styles.actions}>
        <Button onClick={() => window.print()}>{words.print}</Button>
        <a className={buttonClass('plain')} href={`/api/data-protection/document?language=${language}`} download>
          {words.document}
        </a>
      </p>
      {kept.map(({ sort }) => {
        const { name, ...said } = words.sorts[sort];
        return (
          <section key={sort} className={styles.sort} aria-labelledby={`kept-${sort}`}>
            <h2 id={`kept-${sort}`}>{name}</h2>
            <dl>
              {(['what', 'why', 'until', 'who'] as const).map((field) => (
                <div key={field}>
                  <dt>{words.columns[field]}</dt>
                  <dd>{said[field]}</dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
      <Lines title={words.notKeptTitle} lines={words.notKept} />
      <Lines
        title={words.settingsTitle}
        lines={[
          settings.floor(office.floor),
          settings.zone(office.timeZone),
          settings.backups[office.backupDaily ? 'daily' : 'none'],
          settings.machine,
          settings.key,
        ]}
      />
      <Lines title={words.lawTitle} lines={words.law} />
      <Lines title={words.cannotTitle} lines={words.cannot} />
      <Lines title={words.rightsTitle} lines={words.rights} />
      <details className={styles.schema}>
        <summary>{words.schemaTitle}</summary>
        <p>{words.schema}</p>
        <WideTable label={words.schemaTitle}>
          <tbody>
            {kept.flatMap(({ sort, tables }) =>
              tables.map(({ name, columns }) => (
                <tr key={name}>
                  <th scope="row">
                    <code>{name}</code>
                  </th>
                  <td>{words.sorts[sort].name}</td>
                  <td className={styles.columns}>
                    <code>{columns.join(', ')}</code>
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </WideTable>
      </details>
    </div>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
