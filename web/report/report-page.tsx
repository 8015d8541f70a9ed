import { useEffect } from 'react';
import { useSearchParams } from 'wouter';
import { languages } from '../../db/vocabulary.ts';
import { useWords } from '../board/words.tsx';
import { Failed } from '../lead/failed.tsx';
import { useAccount } from '../lead/signed-in.tsx';
import { Skeleton } from '../lead/skeleton.tsx';
import { useChoice } from '../lead/use-choice.ts';
import { useLoaded } from '../lead/use-loaded.ts';
import { usePageWords } from '../words/page-words.ts';
import type { ReportsWords } from '../words/zh-Hans/reports.ts';
import { BriefSheet } from './brief-sheet.tsx';
import { readReport } from './read-report.ts';
import { ReplySheet } from './reply-sheet.tsx';
import { ReportActions } from './report-actions.tsx';
import { type Choice, PeriodChoice, ReportControls } from './report-controls.tsx';
import styles from './report-page.module.css';

const loaders = {
  'zh-Hans': () => import('../words/zh-Hans/reports.ts'),
  'zh-Hant': () => import('../words/zh-Hant/reports.ts'),
  en: () => import('../words/en/reports.ts'),
};

/** What goes upward: the report on one page, and the reply to whoever asks for a usage rate. */
export default function ReportPage() {
  const { lead, language: own } = useWords();
  const { words, failed } = usePageWords(loaders);
  const { teams } = useAccount().account;
  const { team } = useChoice();
  const [search] = useSearchParams();
  usePrintedSheet();
  if (failed) return <Failed error={null} again={() => window.location.reload()} />;
  if (words === undefined) return <Skeleton />;
  if (team === undefined)
    return (
      <>
        <h1>{words.reports.title}</h1>
        <p>{lead.board.noTeam}</p>
      </>
    );
  const language = languages.find((one) => one === search.get('language')) ?? own;
  const period = search.get('period');
  const part = search.get('part') === 'reply' ? 'reply' : 'brief';
  const choice: Choice = { team: team.id, period, language, part };
  return (
    <>
      <ReportControls teams={teams} choice={choice} words={words.reports} />
      <Papers choice={choice} words={words.reports} />
    </>
  );
}

function Papers({ choice, words }: { choice: Choice; words: ReportsWords }) {
  const { team, period, language, part } = choice;
  const papers = useLoaded(() => readReport(team, period, language), `${team} ${period ?? ''} ${language}`);
  if (papers.kind === 'loading') return <Skeleton />;
  if (papers.kind === 'failed') return <Failed error={papers.error} again={papers.reload} />;
  const { report, reply } = papers.value;
  return (
    <>
      <PeriodChoice report={report} choice={choice} words={words} />
      <ReportActions choice={choice} text={reply.text} words={words} />
      <section aria-label={words.sheet[part]} className={styles.desk}>
        {part === 'brief' ? <BriefSheet report={report} /> : <ReplySheet report={report} reply={reply} />}
      </section>
    </>
  );
}

/** The page around the sheet leaves the paper to it (sheet.module.css). */
function usePrintedSheet(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.sheet = '';
    return () => {
      delete dataset.sheet;
    };
  }, []);
}
