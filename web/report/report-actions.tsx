import { CopyButton } from '../lead/copy-button.tsx';
import { Button, buttonClass } from '../parts/button.tsx';
import type { ReportsWords } from '../words/zh-Hans/reports.ts';
import { fileAddress } from './read-report.ts';
import type { Choice } from './report-controls.tsx';
import styles from './report-page.module.css';

/** Printing, copying, and every format as a file. */
export function ReportActions({ choice, text, words }: { choice: Choice; text: string; words: ReportsWords }) {
  const { team, period, language, part } = choice;
  const files =
    part === 'brief'
      ? ([
          ['docx', words.word],
          ['xlsx', words.excel],
          ['csv', 'CSV'],
          ['json', 'JSON'],
        ] as const)
      : ([
          ['reply.docx', words.word],
          ['reply.txt', words.text],
        ] as const);
  return (
    <div className={styles.actions}>
      <p className={styles.hint}>{part === 'brief' ? words.briefHint : words.replyHint}</p>
      <div className={styles.buttons}>
        {part === 'reply' && <CopyButton text={text} label={words.copy} />}
        <Button kind={part === 'brief' ? 'primary' : 'plain'} onClick={() => window.print()}>
          {words.print}
        </Button>
        {files.map(([format, name]) => (
          <a key={format} className={buttonClass()} href={fileAddress(team, format, period, language)}>
            <span className={styles.hidden}>{words.download} </span>
            {name}
          </a>
        ))}
      </div>
    </div>
  );
}
