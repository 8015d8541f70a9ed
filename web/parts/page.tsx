import { type ReactNode, useEffect } from 'react';
import { Link } from 'wouter';
import { useMe } from '../api/me.tsx';
import { useWords } from '../words/words.tsx';
import { Comfort } from './comfort.tsx';
import styles from './page.module.css';
import { Seal } from './seal.tsx';
import { StaffNav } from './staff-nav.tsx';

interface Props {
  /** Of the browser's tab; the page's own h1 is its children's. */
  title?: string;
  /** For the lead's side: its own navigation, and room for charts. */
  nav?: ReactNode;
  wide?: boolean;
  /** One question at a time: on a small screen all else makes room, and comes back with the next page. */
  focused?: boolean;
  footer?: ReactNode;
  children: ReactNode;
}

/** Header, main and footer of every page. */
export function Page({ title, nav, wide = false, focused = false, footer, children }: Props) {
  const { t } = useWords();
  const { me } = useMe();
  const joined = !nav && Boolean(me?.contributor);
  useEffect(() => {
    document.title = title ? `${title} · ${t.name}` : t.name;
  }, [title, t]);
  return (
    <div className={`${styles.page} ${wide ? styles.wide : ''} ${focused ? styles.focused : ''}`}>
      <a href="#main" className={styles.skip}>
        {t.skip}
      </a>
      {me?.office.synthetic && <Strip text={t.synthetic} />}
      <header className={`${styles.header} ${joined ? styles.joined : ''}`}>
        <Link href={wide ? '/lead' : '/'} className={styles.home}>
          <Seal size={30} />
          <span>{t.name}</span>
        </Link>
        {nav ?? <StaffNav />}
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <footer className={styles.footer}>
        <nav className={styles.links} aria-label={t.nav.more}>
          <Link href="/promises">{t.nav.promises}</Link>
          {joined && <Link href="/feedback">{t.nav.feedback}</Link>}
          {!wide && <Link href="/lead">{me?.account ? t.nav.board : t.nav.leads}</Link>}
          {footer}
        </nav>
        <Comfort />
      </footer>
    </div>
  );
}

/** A part of the page of its own, named by what it says: another one may stand below. */
function Strip({ text }: { text: string }) {
  return (
    <aside id="strip" className={styles.synthetic} aria-labelledby="strip">
      {text}
    </aside>
  );
}
