import { Link } from 'wouter';
import { useWords } from '../board/words.tsx';
import styles from './office-page.module.css';
import { officePages } from './office-pages.ts';
import { useAccount } from './signed-in.tsx';

/** The way to everything that the header has no room for. */
export function OfficePage() {
  const { lead } = useWords();
  const { account } = useAccount();
  return (
    <>
      <h1>{lead.nav.office}</h1>
      <p className={styles.intro}>{lead.officeIntro}</p>
      <ul className={styles.list}>
        {officePages
          .filter(({ administrator }) => !administrator || account.role === 'administrator')
          .map(({ href, name }) => (
            <li key={href}>
              <Link href={href}>
                <span>{lead.nav[name]}</span>
                <small>{lead.officeAbout[name]}</small>
              </Link>
            </li>
          ))}
      </ul>
    </>
  );
}
