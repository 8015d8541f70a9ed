import { type ReactNode, Suspense, useEffect } from 'react';
import { Link, useLocation } from 'wouter';
import { useWords } from '../board/words.tsx';
import { Page } from '../parts/page.tsx';
import styles from './lead-page.module.css';
import { Navigation } from './navigation.tsx';
import { SignedIn } from './signed-in.tsx';
import { Skeleton } from './skeleton.tsx';

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
      footer={
        <>
          <Link href="/how">{lead.howWeKnow}</Link>
          <Link href="/data-protection">{lead.dataProtection}</Link>
        </>
      }
    >
      <div className={styles.content}>
        <Suspense fallback={<Skeleton />}>
          {props.signedIn ? <SignedIn>{props.children}</SignedIn> : props.children}
        </Suspense>
      </div>
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
