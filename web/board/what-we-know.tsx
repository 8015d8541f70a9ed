import { Link } from 'wouter';
import styles from './what-we-know.module.css';
import { useWords } from './words.tsx';

/** What the figures are about and what nothing here protects against, short; the method page has it at length. */
export function WhatWeKnow() {
  const { title, lines, more } = useWords().boardPage.know;
  return (
    <section className={styles.section} aria-labelledby="know">
      <h2 id="know">{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Link href="/how">{more}</Link>
    </section>
  );
}
