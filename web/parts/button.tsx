import type { ButtonHTMLAttributes } from 'react';
import { Link, type LinkProps } from 'wouter';
import styles from './button.module.css';

export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

export function buttonClass(kind: ButtonKind = 'plain', wide = false): string {
  return `${styles.button} ${styles[kind]} ${wide ? styles.wide : ''}`;
}

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: ButtonKind;
  /** As wide as its column. */
  wide?: boolean;
}

export function Button({ kind = 'plain', wide = false, type = 'button', ...rest }: Props) {
  return <button type={type} className={buttonClass(kind, wide)} {...rest} />;
}

/** A link that looks like a button, for going somewhere. */
export function ButtonLink({
  kind = 'plain',
  wide = false,
  ...rest
}: LinkProps & { kind?: ButtonKind; wide?: boolean }) {
  return <Link {...rest} className={buttonClass(kind, wide)} />;
}
