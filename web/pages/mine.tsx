import { useState } from 'react';
import { useMe } from '../api/me.tsx';
import { taskName, useCatalogue } from '../log/catalogue.ts';
import { dateOf } from '../log/days.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../parts/page.tsx';
import { QueueLine } from '../parts/queue-line.tsx';
import { useWords } from '../words/words.tsx';
import styles from './mine.module.css';
import { BurdenEditor } from './own/burden-editor.tsx';
import { EntryEditor } from './own/entry-editor.tsx';
import { ItemCard } from './own/item-card.tsx';
import type { BurdenItem, EntryItem } from './own/items.ts';
import { Leave } from './own/leave.tsx';
import { MyCode } from './own/my-code.tsx';
import { Myself } from './own/myself.tsx';
import { NotePassword } from './own/note-password.tsx';
import { SentBack } from './own/sent-back.tsx';
import { SinceLastLine } from './own/since-last-line.tsx';
import { Summary } from './own/summary.tsx';
import { TakeAlong } from './own/take-along.tsx';
import { useOwn } from './own/use-own.ts';
import { useOwnWords, WithOwnWords } from './own/words.tsx';
import Welcome from './welcome.tsx';

const atOnce = 30;

export default function Mine() {
  const { me } = useMe();
  if (me && !me.contributor) return <Welcome />;
  return (
    <WithOwnWords>
      <OwnPage />
    </WithOwnWords>
  );
}

function OwnPage() {
  const { t, language } = useWords();
  // A closed team takes no changes; deleting stays.
  const closed = useMe().me?.contributor?.team.closed ?? false;
  const { mine } = useOwnWords();
  const { taskTypes } = useCatalogue();
  const { own, load, more, putEntry, putBurden, remove } = useOwn();
  const [shown, setShown] = useState(atOnce);

  const entryCard = (entry: EntryItem) => (
    <ItemCard
      key={entry.id}
      id={entry.id}
      title={taskName(taskTypes, entry.taskTypeId, language)}
      facts={[
        t.log.outcomes[entry.outcome].label,
        t.minutes(entry.minutes),
        ...(entry.reworkMinutes ? [mine.rework(t.minutes(entry.reworkMinutes))] : []),
        ...(entry.size !== undefined && entry.size !== 3 ? [t.log.sizes[entry.size - 1] ?? ''] : []),
        ...(entry.reworkReasons ?? []).map((reason) => t.reworkReasons[reason]),
      ]}
      edit={
        closed || entry.closed
          ? undefined
          : (close) => <EntryEditor entry={entry} taskTypes={taskTypes} onPut={putEntry} close={close} />
      }
      sentBack={closed ? undefined : (close) => <SentBack entry={entry} onPut={putEntry} close={close} />}
      onRemove={() => remove(entry.id, 'entries')}
    />
  );
  const burdenCard = (burden: BurdenItem) => (
    <ItemCard
      key={burden.id}
      id={burden.id}
      title={t.burdens[burden.kind]}
      facts={[mine.burden, t.minutes(burden.minutes)]}
      edit={closed ? undefined : (close) => <BurdenEditor burden={burden} onPut={putBurden} close={close} />}
      onRemove={() => remove(burden.id, 'burdens')}
    />
  );

  const items = own
    ? [
        ...own.entries.map((entry) => ({ day: entry.day, id: entry.id, card: () => entryCard(entry) })),
        ...own.burdens.map((burden) => ({ day: burden.day, id: burden.id, card: () => burdenCard(burden) })),
      ].sort((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0))
    : [];
  const visible = items.slice(0, shown);
  const days = [...new Set(visible.map(({ day }) => day))];
  const showMore = () => {
    setShown(shown + atOnce);
    if (shown + atOnce > items.length) void more();
  };

  return (
    <Page title={mine.title}>
      <QueueLine />
      <div className={styles.mine}>
        <div>
          <h1>{mine.title}</h1>
          <p className={styles.soft}>{mine.private}</p>
        </div>
        <SinceLastLine taskTypes={taskTypes} />
        {!own && <p role="status">{t.loading}</p>}
        {own?.offline && (
          <Notice tone="attention" announce>
            <p>{mine.offline}</p>
            <Button onClick={() => void load()}>{t.tryAgain}</Button>
          </Notice>
        )}
        {own && items.length === 0 && !own.offline && (
          <div className={styles.empty}>
            <div>
              <p>{mine.empty}</p>
              <p>{mine.emptyText}</p>
            </div>
            <ButtonLink href="/" kind="primary">
              {t.nav.log}
            </ButtonLink>
          </div>
        )}
        {own && <Summary entries={own.entries} burdens={own.burdens} />}
        {own && <Myself entries={own.entries} taskTypes={taskTypes} />}
        {days.map((day) => (
          <section key={day} className={styles.day} aria-labelledby={`day-${day}`}>
            <h2 id={`day-${day}`}>{t.day(dateOf(day))}</h2>
            <ul>{visible.filter((item) => item.day === day).map(({ card }) => card())}</ul>
          </section>
        ))}
        {(items.length > shown || own?.next) && <Button onClick={showMore}>{mine.more}</Button>}
        <TakeAlong />
        <MyCode />
        <NotePassword />
        <Leave onDeleted={load} />
      </div>
    </Page>
  );
}
