import type { ReworkReason } from '../../db/vocabulary.ts';
import shares from '../board/shares.module.css';
import { useWords } from '../board/words.tsx';

/** What colleagues had to mend, as a list of what to verify; without numbers. */
export function WhatToCheck({ reasons }: { reasons: readonly ReworkReason[] }) {
  const { vocabulary, boardPage } = useWords();
  if (reasons.length === 0) return null;
  const { title, note } = boardPage.task.reasons;
  return (
    <section className={shares.section} aria-labelledby="reasons">
      <h2 id="reasons">{title}</h2>
      <p className={shares.note}>{note}</p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{vocabulary.reworkReasons[reason]}</li>
        ))}
      </ul>
    </section>
  );
}
