import { spellCode } from '../../server/domain/slip-code.ts';
import { useWords } from '../board/words.tsx';
import { refusalText } from '../lead/failed.tsx';
import { useOwnAddress } from '../lead/own-address.ts';
import { Qr } from '../lead/qr.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import type { HatWords } from '../words/zh-Hans/hats.ts';
import type { Opened } from './open-hat.ts';
import styles from './room.module.css';
import { useRoom } from './use-room.ts';

interface Props {
  team: { id: string; name: string };
  hat: Opened;
  words: HatWords;
  finish(): void;
}

/** The meeting's screen: read from the last row of a room, and confirmed by the room. */
export function Room({ team, hat, words, finish }: Props) {
  const { lead } = useWords();
  const address = useOwnAddress();
  const { state, drawn, minutesLeft, overdue, error, confirm, again } = useRoom(team.id, hat);
  const code = hat.codes[0]!;
  const full = drawn === hat.seats;
  if (state !== 'open')
    return (
      <div className={styles.room}>
        <div className={styles.over} role="status">
          <p className={styles.team}>{team.name}</p>
          <h1>{state === 'confirmed' ? words.done(hat.seats) : overdue ? words.overdue : words.void}</h1>
          {state === 'confirmed' && <p>{words.doneText}</p>}
          <Button kind="primary" onClick={finish}>
            {state === 'confirmed' ? words.closeScreen : words.againButton}
          </Button>
        </div>
      </div>
    );
  return (
    <div className={styles.room}>
      <div className={styles.code}>
        <Qr text={`${address}/d/${code}`} label={words.scan} />
      </div>
      <div className={styles.side}>
        <p className={styles.team}>{team.name}</p>
        <h1>{words.scan}</h1>
        <p className={styles.type}>
          {words.typed} <strong>{`${address}/d`}</strong> {words.thenCode}
        </p>
        <p className={styles.letters}>{spellCode(code)}</p>
        <p className={styles.drawn} role="status">
          {words.drawn(drawn, hat.seats)}
        </p>
        <p className={styles.soft}>{words.left(minutesLeft)}</p>
        {error !== null && (
          <Notice tone="alarm" announce>
            {refusalText(error, lead.failed.text)}
          </Notice>
        )}
        {full && <p className={styles.anyone}>{words.anyone}</p>}
        <div className={styles.buttons}>
          {full && (
            <Button kind="primary" onClick={() => void confirm()}>
              {words.all}
            </Button>
          )}
          <Button kind={full ? 'plain' : 'quiet'} onClick={() => void again()}>
            {full ? words.someone : words.stop}
          </Button>
        </div>
      </div>
    </div>
  );
}
