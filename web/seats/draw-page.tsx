import { useMe } from '../api/me.tsx';
import { useOutbox } from '../outbox/device-outbox.ts';
import join from '../pages/join.module.css';
import { Opening } from '../pages/opening.tsx';
import prose from '../pages/prose.module.css';
import { Unreachable } from '../pages/unreachable.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../parts/page.tsx';
import { useWords } from '../words/words.tsx';
import styles from './draw.module.css';
import { DrawFailed } from './draw-failed.tsx';
import { useDrawWords } from './draw-words.ts';
import { OwnSeat } from './own-seat.tsx';
import { SeatsLine } from './seats-line.tsx';
import { TypeCode } from './type-code.tsx';
import { useDraw } from './use-draw.ts';

/** Behind a slip's QR code, and where its code is typed. */
export default function DrawPage({ code }: { code?: string }) {
  const { words, failed } = useDrawWords();
  if (!words) return failed ? <Unreachable /> : <Opening />;
  return (
    <Page title={words.title}>
      {code === undefined ? (
        <div className={prose.prose}>
          <h1>{words.typeTitle}</h1>
          <TypeCode words={words} />
        </div>
      ) : (
        <Slip key={code} code={code} words={words} />
      )}
    </Page>
  );
}

function Slip({ code, words }: { code: string; words: NonNullable<ReturnType<typeof useDrawWords>['words']> }) {
  const { t } = useWords();
  const { me } = useMe();
  const { waiting } = useOutbox();
  const { draw, look, ...drawing } = useDraw(code);
  if (drawing.kind === 'looking') return <p role="status">{t.loading}</p>;
  if (drawing.kind === 'failed') return <DrawFailed error={drawing.error} words={words} again={look} />;
  if (drawing.kind === 'seat') return <OwnSeat seat={drawing.seat} words={words} />;
  const { slip, busy } = drawing;
  if (slip.you === 'seated' || slip.you === 'waiting')
    return <OwnSeat seat={me?.contributor?.seat ?? { state: 'waiting' }} words={words} unused />;
  const moves = slip.you === 'of_another_team';
  return (
    <div className={prose.prose}>
      <div>
        <p className={prose.soft}>{slip.office.name}</p>
        <h1>{slip.team}</h1>
      </div>
      <ul className={join.promises}>
        {words.promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <p className={styles.hat}>{words.hatSeats(slip.hatSeats)}</p>
      {moves && (
        <Notice tone="attention">
          <p>{words.otherTeam(slip.otherTeam ?? '')}</p>
        </Notice>
      )}
      {slip.you !== 'of_the_team' && waiting.length > 0 && (
        <Notice>
          <p>{t.join.waiting(waiting.length)}</p>
        </Notice>
      )}
      <Button kind="primary" wide disabled={busy} onClick={() => draw(moves)}>
        {busy ? words.drawing : moves ? words.otherButton : words.button}
      </Button>
      <p className={prose.soft}>{words.samePlace}</p>
      {slip.seats.total > 0 && <SeatsLine seats={slip.seats} />}
    </div>
  );
}
