import { type ReactNode, useEffect } from 'react';
import { Link, useLocation } from 'wouter';
import { api } from '../api/client.ts';
import { useMe } from '../api/me.tsx';
import { useWords } from '../board/words.tsx';
import { Page } from '../parts/page.tsx';
import styles from './lead-page.module.css';
import { mainPages } from './main-pages.ts';
import { SignedIn } from './signed-in.tsx';

/** The shell's page with the lead's own navigation; with `signedIn` its content is for who has signed in. */
export function LeadPage(props: { title: string; signedIn?: boolean; children: ReactNode }) {
  const { lead } = useWords();
  const [path] = useLocation();
  useEffect(() => arriveAt(path), [path]);
  return (
    <Page
      wide
      title={props.title}
      {...(props.signedIn ? { nav: <Navigation /> } : {})}
      footer={<Link href="/how">{lead.howWeKnow}</Link>}
    >
      <div className={styles.content}>{props.signedIn ? <SignedIn>{props.children}</SignedIn> : props.children}</div>
    </Page>
  );
}

let shownPath: string | null = null;

/** Another page begins at its top, and a screen reader begins with it; the first one is left to the browser. */
function arriveAt(path: string): void {
  if (shownPath !== null && shownPath !== path) {
    window.scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  }
  shownPath = path;
}

function Navigation() {
  const { nav } = useWords().lead;
  const [path, navigate] = useLocation();
  const { refresh } = useMe();
  const here = (href: string) => (path === href ? ('page' as const) : undefined);
  const signOut = () =>
    api.sessions.current
      .$delete()
      .catch(() => {})
      .finally(() => {
        void refresh();
        navigate('/lead/sign-in');
      });
  return (
    <nav className={styles.nav} aria-label={nav.label}>
      {mainPages.map(([href, name]) => (
        <Link key={href} href={href} aria-current={here(href)}>
          {nav[name]}
        </Link>
      ))}
      <button type="button" onClick={signOut}>
        {nav.signOut}
      </button>
    </nav>
  );
}
