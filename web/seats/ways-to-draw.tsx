import { useId, useState } from 'react';
import { bounds } from '../../db/vocabulary.ts';
import { useWords } from '../board/words.tsx';
import { refusalText } from '../lead/failed.tsx';
import { useSubmit } from '../lead/use-submit.ts';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/check.tsx';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import type { HatWords } from '../words/zh-Hans/hats.ts';
import { type HatKind, type Opened, openHat, type TeamHats } from './open-hat.ts';
import styles from './seats-page.module.css';

interface Props {
  teamId: string;
  seats: TeamHats['seats'];
  words: HatWords;
  opened(hat: Opened): void;
}

/** On a screen, on paper, or one slip for who comes later. */
export function WaysToDraw({ seats, ...common }: Props) {
  const { words } = common;
  const hasSheet = seats.hats.some(({ kind }) => kind === 'sheet');
  return (
    <div className={styles.ways}>
      <Way {...common} kind="screen" title={words.screenTitle} text={words.screenText} again={seats.total > 0} first>
        {{ label: words.here, button: words.open }}
      </Way>
      <Way
        {...common}
        kind="sheet"
        title={words.sheetTitle}
        text={words.sheetText}
        again={seats.total > 0 && !hasSheet}
        onlyRedraw={hasSheet}
      >
        {{ label: words.sheetSeats, button: hasSheet ? words.redrawConfirm : words.print }}
      </Way>
      {seats.total > 0 && (
        <Way {...common} kind="single" title={words.singleTitle} text={words.singleText}>
          {{ label: words.sheetSeats, button: words.single }}
        </Way>
      )}
    </div>
  );
}

interface WayProps extends Omit<Props, 'seats'> {
  kind: HatKind;
  title: string;
  text: string;
  first?: boolean;
  /** There are seats already: all anew, or only who has none. */
  again?: boolean;
  /** The team has its sheet: another one is a re-draw. */
  onlyRedraw?: boolean;
  children: { label: string; button: string };
}

function Way(props: WayProps) {
  const { teamId, words, opened, kind, title, text, first = false, again = false, onlyRedraw = false } = props;
  const { label, button } = props.children;
  const { lead } = useWords();
  const own = useId();
  const [typed, setTyped] = useState(kind === 'single' ? '1' : '');
  const [redraw, setRedraw] = useState(kind === 'screen' ? again : onlyRedraw);
  const most = kind === 'single' ? bounds.singleSlips : bounds.hatSeats;
  const seats = /^\s*\d+\s*$/.test(typed) ? Number(typed) : Number.NaN;
  const fits = seats >= 1 && seats <= most;
  const { submit, busy, checked, error } = useSubmit(async () => {
    if (fits) opened(await openHat(teamId, { kind, seats, redraw }));
  });
  return (
    <section className={styles.way} aria-labelledby={own}>
      <h2 id={own}>{title}</h2>
      <p>{text}</p>
      {onlyRedraw && (
        <Notice tone="attention">
          <p>{words.sheetThere}</p>
          <p>{words.redrawPaper}</p>
        </Notice>
      )}
      <form onSubmit={submit} noValidate>
        {error !== null && (
          <Notice tone="alarm" announce>
            {refusalText(error, lead.failed.text)}
          </Notice>
        )}
        <Field
          label={label}
          error={checked && !fits ? words.wrongSeats(most) : undefined}
          value={typed}
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          required
          onChange={({ target }) => setTyped(target.value)}
        />
        {kind !== 'single' && fits && seats < bounds.floor && <p className={styles.under}>{words.under}</p>}
        {again && (
          <fieldset className={styles.which}>
            <legend>{words.whichTitle}</legend>
            {[true, false].map((all) => (
              <Check key={String(all)} type="radio" name={own} checked={redraw === all} onChange={() => setRedraw(all)}>
                {all ? words.redraw : words.more}
              </Check>
            ))}
          </fieldset>
        )}
        {again && kind === 'sheet' && redraw && <p className={styles.under}>{words.redrawPaper}</p>}
        <Button kind={first ? 'primary' : onlyRedraw ? 'danger' : 'plain'} type="submit" disabled={busy}>
          {button}
        </Button>
      </form>
    </section>
  );
}
