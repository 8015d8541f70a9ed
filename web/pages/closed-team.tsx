import { ButtonLink } from '../parts/button.tsx';
import { Page } from '../parts/page.tsx';
import styles from './mine.module.css';
import { Unsent } from './own/unsent.tsx';
import { useOwnWords, WithOwnWords } from './own/words.tsx';
import prose from './prose.module.css';

/** `/` where the team takes nothing new: what one has is still one's own. */
export default function ClosedTeam({ team }: { team: string }) {
  return (
    <WithOwnWords>
      <Closed team={team} />
    </WithOwnWords>
  );
}

function Closed({ team }: { team: string }) {
  const { closedTeam } = useOwnWords();
  return (
    <Page>
      <div className={styles.mine}>
        <div className={prose.prose}>
          <h1>{closedTeam.title(team)}</h1>
          <p className={prose.lead}>{closedTeam.text}</p>
          <ButtonLink href="/mine" kind="primary">
            {closedTeam.mine}
          </ButtonLink>
        </div>
        <Unsent />
        <p className={styles.soft}>{closedTeam.another}</p>
      </div>
    </Page>
  );
}
