import { spellCode } from '../../server/domain/slip-code.ts';
import { Qr } from '../lead/qr.tsx';
import { Seal } from '../parts/seal.tsx';
import type { HatWords } from '../words/zh-Hans/hats.ts';
import styles from './sheet.module.css';

/** Folded in the middle, all slips look alike: the code is inside, and no number on any. */
export function PaperSlip(props: {
  code: string;
  team: string;
  address: string;
  day: string;
  words: HatWords['slip'];
}) {
  const { code, team, address, day, words } = props;
  return (
    <li className={styles.slip}>
      <div className={styles.cover}>
        <Seal size={28} />
        <p className={styles.name}>{words.name}</p>
        <p>{team}</p>
        <p className={styles.small}>{words.fold}</p>
      </div>
      <div className={styles.inside}>
        <Qr text={`${address}/d/${code}`} label={spellCode(code)} />
        <p className={styles.small}>{words.once}</p>
        <p className={styles.small}>{words.open}</p>
        <p className={styles.address}>{`${address}/d`}</p>
        <p className={styles.code}>{spellCode(code)}</p>
        <p className={styles.small}>{words.days(day)}</p>
      </div>
    </li>
  );
}
