import type { TextareaHTMLAttributes } from 'react';
import { Labelled, type Said } from './labelled.tsx';

interface Props extends TextareaHTMLAttributes<HTMLTextAreaElement>, Said {}

/** Several lines of text. */
export const LongField = ({ label, hint = '', error, ...input }: Props) => (
  <Labelled label={label} hint={hint} error={error}>
    {(tied) => <textarea {...input} {...tied} />}
  </Labelled>
);
