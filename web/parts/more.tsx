import { useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useMe } from '../api/me.tsx';
import { useWords } from '../words/words.tsx';
import { Comfort } from './comfort.tsx';
import styles from './more.module.css';

/** What is not needed for every piece, under one button: a sheet that any other tap, Escape or leaving it by Tab closes. */
export function More() {
  const { t } = useWords();
  const { me } = useMe();
  const [path] = useLocation();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const area = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page closes it
  useEffect(() => setOpen(false), [path]);
  useEffect(() => {
    if (!open) return;
    const outside = ({ target }: Event) => {
      if (target instanceof Node && !area.current?.contains(target)) setOpen(false);
    };
    // Before the page's own keys: Escape is for what lies on top.
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('click', outside);
    document.addEventListener('focusin', outside);
    document.addEventListener('keydown', press, true);
    return () => {
      document.removeEventListener('click', outside);
      document.removeEventListener('focusin', outside);
      document.removeEventListener('keydown', press, true);
    };
  }, [open]);
  return (
    <div ref={area}>
      <button ref={button} type="button" className={styles.button} aria-expanded={open} onClick={() => setOpen(!open)}>
        {t.nav.more}
      </button>
      {open && (
        <div className={styles.sheet}>
          <ul>
            <li>
              <Link href="/promises">{t.nav.promises}</Link>
            </li>
            <li>
              <Link href="/feedback">{t.nav.feedback}</Link>
            </li>
            <li>
              <Link href="/lead">{me?.account ? t.nav.board : t.nav.leads}</Link>
            </li>
          </ul>
          <Comfort />
        </div>
      )}
    </div>
  );
}
