import { useAccount } from '../lead/signed-in.tsx';
import { useWords } from '../words/words.tsx';
import styles from './leaving.module.css';
import { TakeAlong } from './take-along.tsx';
import { useLeavingWords, WithLeavingWords } from './words.tsx';

export default function ExportPage() {
  return (
    <WithLeavingWords>
      <Content />
    </WithLeavingWords>
  );
}

function Content() {
  const { exporting: words } = useLeavingWords();
  const { language } = useWords();
  const { account } = useAccount();
  const scope = account.role === 'administrator' ? 'office' : 'own';
  const teams = account.teams.map(({ name }) => name).join(language === 'en' ? ', ' : '、');
  return (
    <div className={styles.page}>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <h2>{words.holds}</h2>
      <ul className={styles.list}>
        {words[scope].map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p className={styles.soft}>
        {teams === '' ? words.noBoards : words.boardsOf(teams)} {scope === 'office' && words.others}
      </p>
      <h2>{words.not}</h2>
      <p>{words.notWhy}</p>
      <TakeAlong scope={scope} />
    </div>
  );
}
