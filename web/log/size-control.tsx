import { useWords } from '../words/words.tsx';
import styles from './segments.module.css';

/** This piece against the usual one of its kind. */
export function SizeControl({ size, onChange }: { size: number; onChange(size: number): void }) {
  const { t } = useWords();
  return (
    <fieldset>
      <legend className={styles.legend}>{t.log.sizeLabel}</legend>
      <div className={styles.segments}>
        {t.log.sizes.map((label, index) => (
          <label key={label}>
            <input type="radio" name="size" checked={size === index + 1} onChange={() => onChange(index + 1)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
