import type { Words } from '../board/words.tsx';
import styles from './poster-page.module.css';
import { Qr } from './qr.tsx';

interface Props {
  words: Words;
  /** Office and team. */
  place: string;
  team: string;
  address: string;
}

export function PosterSheet({ words: { language, lead }, place, team, address }: Props) {
  const { poster } = lead;
  return (
    <article className={styles.sheet} lang={language}>
      <p className={styles.place}>{place}</p>
      <h1>{poster.title}</h1>
      <p className={styles.about}>{poster.about}</p>
      <Qr text={address} label={lead.teams.qr(team)} />
      <p className={styles.address}>
        <span>{poster.orType}</span>
        {address}
      </p>
      <ul>
        {poster.promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
        <li>{poster.voluntary}</li>
      </ul>
    </article>
  );
}
