import type { FileFormat } from '../../server/domain/report-formats.ts';
import { CopyButton } from '../lead/copy-button.tsx';
import { Button, buttonClass } from '../parts/button.tsx';
import type { ReportsWords } from '../words/zh-Hans/reports.ts';
import { fileAddress } from './read-report.ts';
import type { Choice } from './report-controls.tsx';
import styles from './report-page.module.css';

type Offer = { part: Choice['part']; name: (words: ReportsWords) => string } | null;

/** Every format stands here; the brief as text is the terminal's. */
const offers: Record<FileFormat, Offer> = {
  docx: { part: 'brief', name: ({ word }) => word },
  xlsx: { part: 'brief', name: ({ excel }) => excel },
  csv: { part: 'brief', name: () => 'CSV' },
  json: { part: 'brief', name: () => 'JSON' },
  'brief.txt': null,
  'reply.docx': { part: 'reply', name: ({ word }) => word },
  'reply.txt': { part: 'reply', name: ({ text }) => text },
};
const offered = Object.entries(offers).flatMap(([format, offer]) => (offer === null ? [] : [{ format, ...offer }]));

/** Printing, copying, and every format as a file. */
export function ReportActions({ choice, text, words }: { choice: Choice; text: string; words: ReportsWords }) {
  const { team, period, language, part } = choice;
  const files = offered.filter((file) => file.part === part);
  return (
    <div className={styles.actions}>
      <p className={styles.hint}>{part === 'brief' ? words.briefHint : words.replyHint}</p>
      <div className={styles.buttons}>
        {part === 'reply' && <CopyButton text={text} label={words.copy} />}
        <Button kind={part === 'brief' ? 'primary' : 'plain'} onClick={() => window.print()}>
          {words.print}
        </Button>
        {files.map(({ format, name }) => (
          <a key={format} className={buttonClass()} href={fileAddress(team, format, period, language)}>
            <span className={styles.hidden}>{words.download} </span>
            {name(words)}
          </a>
        ))}
      </div>
    </div>
  );
}
