import { Link, useLocation, useSearchParams } from 'wouter';
import { api } from '../api/client.ts';
import { useMe } from '../api/me.tsx';
import { useWords } from '../board/words.tsx';
import { mainPages } from './main-pages.ts';
import styles from './navigation.module.css';
import { officePages } from './office-pages.ts';

/** The leads' main pages in one row, and signing out beside the name. */
export function Navigation() {
  const { nav } = useWords().lead;
  const [path, navigate] = useLocation();
  const [search] = useSearchParams();
  const { refresh } = useMe();
  const signOut = () =>
    api.sessions.current
      .$delete()
      .catch(() => {})
      .finally(() => {
        void refresh();
        navigate('/lead/sign-in');
      });
  return (
    <>
      <nav className={styles.nav} aria-label={nav.label}>
        {mainPages.map(([href, name]) => (
          <Link key={href} href={ofOneTeam.includes(href) ? kept(href, search) : href} aria-current={here(href, path)}>
            {nav[name]}
          </Link>
        ))}
      </nav>
      <button type="button" className={styles.signOut} onClick={signOut}>
        {nav.signOut}
      </button>
    </>
  );
}

/** Pages about one team and period: going from one to the other keeps both. */
const ofOneTeam: readonly string[] = ['/lead', '/lead/report'];

function kept(href: string, search: URLSearchParams): string {
  const choice = new URLSearchParams([...search].filter(([key]) => key === 'team' || key === 'period'));
  const kept = choice.toString();
  return kept === '' ? href : `${href}?${kept}`;
}

/** The page itself, or the one that the way here led through. */
function here(href: string, path: string): 'page' | 'true' | undefined {
  if (path === href) return 'page';
  return sectionOf(path) === href ? 'true' : undefined;
}

/** The main page that a page lies behind: the office page for all that it lists, the board for what it leads to. */
function sectionOf(path: string): string {
  const within = (href: string) => path === href || path.startsWith(`${href}/`);
  if (officePages.some(({ href }) => within(href))) return '/lead/office';
  return mainPages.map(([href]) => href).find((href) => href !== '/lead' && within(href)) ?? '/lead';
}
