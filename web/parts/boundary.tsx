import { Component, type ReactNode } from 'react';
import { WordsContext } from '../words/words.tsx';
import { Button } from './button.tsx';
import styles from './centred.module.css';

/** Where a page breaks, or its part of the program did not arrive: say that nothing is lost, and offer to reload. */
export class Boundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  static override contextType = WordsContext;
  declare context: React.ContextType<typeof WordsContext>;
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    const t = this.context?.t;
    if (!this.state.broken || !t) return this.props.children;
    return (
      <main className={styles.centred}>
        <h1>{t.crash.title}</h1>
        <p>{t.crash.text}</p>
        <Button kind="primary" onClick={() => location.reload()}>
          {t.crash.reload}
        </Button>
      </main>
    );
  }
}
