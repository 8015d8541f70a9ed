import { Link, useLocation } from 'wouter';
import { type Language, languages } from '../../db/vocabulary.ts';
import { useWords } from '../board/words.tsx';
import { languageNames } from '../words/language.ts';
import type { ReportsWords } from '../words/zh-Hans/reports.ts';
import type { Report } from './read-report.ts';
import styles from './report-page.module.css';

export interface Choice {
  team: string;
  /** null: the last that is told. */
  period: string | null;
  language: Language;
  part: 'brief' | 'reply';
}

interface Props {
  teams: readonly { id: string; name: string }[];
  choice: Choice;
  words: ReportsWords;
}

/** Whose report, of which period, in which language, and which of the two papers; all of it stands in the address. */
export function ReportControls({ teams, choice, words }: Props) {
  const { lead } = useWords();
  const [, navigate] = useLocation();
  const address = (change: Partial<Choice>) => addressOf({ ...choice, ...change });
  return (
    <div className={styles.controls}>
      <h1>{words.title}</h1>
      {teams.length > 1 && (
        <label className={styles.team}>
          <span>{lead.board.chooseTeam}</span>
          <select value={choice.team} onChange={(event) => navigate(address({ team: event.target.value }))}>
            {teams.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <nav className={styles.choices} aria-label={words.partsLabel}>
        {(['brief', 'reply'] as const).map((part) => (
          <Link key={part} href={address({ part })} aria-current={current(part === choice.part)}>
            {words.parts[part]}
          </Link>
        ))}
      </nav>
      <nav className={styles.choices} aria-label={words.language}>
        {languages.map((language) => (
          <Link
            key={language}
            lang={language}
            href={address({ language })}
            aria-current={current(language === choice.language)}
          >
            {languageNames[language]}
          </Link>
        ))}
      </nav>
    </div>
  );
}

const current = (is: boolean) => (is ? ('true' as const) : undefined);

function addressOf({ period, ...choice }: Choice): string {
  return `/lead/report?${new URLSearchParams({ ...choice, ...(period !== null && { period }) })}`;
}

/** Closed quarters and years; nothing to choose while at most one is told. */
export function PeriodChoice({ report, choice, words }: { report: Report; choice: Choice; words: ReportsWords }) {
  const [, navigate] = useLocation();
  if (report.periods.length < 2) return null;
  return (
    <label className={`${styles.team} ${styles.period}`}>
      <span>{words.period}</span>
      <select
        value={report.period ?? ''}
        onChange={({ target }) => navigate(addressOf({ ...choice, period: target.value }))}
      >
        {report.periods.map(({ period, says }) => (
          <option key={period} value={period}>
            {says}
          </option>
        ))}
      </select>
    </label>
  );
}
