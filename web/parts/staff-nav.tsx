import { Link, useLocation } from 'wouter';
import { useMe } from '../api/me.tsx';
import { useWords } from '../words/words.tsx';
import { More } from './more.tsx';
import styles from './staff-nav.module.css';

export function StaffNav() {
  const { t } = useWords();
  const { me } = useMe();
  const [path] = useLocation();
  if (!me?.contributor) return null;
  const link = (href: string, label: string) => (
    <Link href={href} aria-current={path === href ? 'page' : undefined}>
      {label}
    </Link>
  );
  return (
    <nav aria-label={t.nav.label} className={styles.nav}>
      {link('/', t.nav.log)}
      {link('/works', t.nav.works)}
      {link('/mine', t.nav.mine)}
      <More />
    </nav>
  );
}
