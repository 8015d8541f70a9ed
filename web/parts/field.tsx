import type { InputHTMLAttributes, ReactNode } from 'react';
import styles from './field.module.css';
import { Labelled, type Said } from './labelled.tsx';

interface Props extends InputHTMLAttributes<HTMLInputElement>, Said {
  /** Stands beside the input, such as "show password". */
  beside?: ReactNode;
}

/** One line of text. */
export const Field = ({ label, hint = '', error, beside, id, ...input }: Props) => (
  <Labelled label={label} hint={hint} error={error} id={id}>
    {(tied) => (
      <div className={styles.row}>
        <input {...input} {...tied} />
        {beside}
      </div>
    )}
  </Labelled>
);
