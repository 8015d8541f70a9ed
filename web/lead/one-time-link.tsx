import { Notice } from '../parts/notice.tsx';
import { CopyButton } from './copy-button.tsx';
import { useOfficeWords } from './office-words.ts';
import styles from './one-time-link.module.css';

/** A link that is shown once: to copy it now, and what it is worth. */
export function OneTimeLink({ address, title }: { address: string; title?: string }) {
  const words = useOfficeWords();
  if (!words) return null;
  return (
    <Notice announce {...(title === undefined ? {} : { title })}>
      <p>{words.once}</p>
      <p className={styles.address}>{address}</p>
      <div>
        <CopyButton text={address} />
      </div>
    </Notice>
  );
}
