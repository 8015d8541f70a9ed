import { useState } from 'react';
import { Link } from 'wouter';
import type { Refused } from '../outbox/waiting.ts';
import { Button } from '../parts/button.tsx';
import { useAfterwardsWords } from '../words/afterwards-words.ts';
import { useWords } from '../words/words.tsx';
import { dateOf, goByDay } from './days.ts';
import segments from './segments.module.css';

interface Props {
  refusal: Refused | null;
  day: string;
  onDay(day: string): void;
}

/** Why the server did not take it, and the way out. A wrong clock is said as that: the person did nothing wrong. */
export default function NotTaken({ refusal, day, onDay }: Props) {
  const { t } = useWords();
  const words = useAfterwardsWords();
  const today = refusal?.today;
  const [chosen, setChosen] = useState(today ?? day);
  if (today && !words) return null;
  if (!today || !words)
    return (
      <>
        <p role="alert">{refusal?.messages.join(' ') || refusal?.title}</p>
        <Link href="/refused">{t.state.waysOut}</Link>
      </>
    );
  const send = () => {
    if (chosen === today) goByDay(today);
    onDay(chosen);
  };
  return (
    <>
      <p role="alert">
        {words.clock.wrong(t.day(dateOf(day)))} {words.clock.serversDay(t.day(dateOf(today)))}
      </p>
      <label>
        {words.clock.which}{' '}
        <input
          type="date"
          className={segments.date}
          required
          max={today}
          value={chosen}
          onChange={({ target }) => target.value && setChosen(target.value)}
        />
      </label>
      <Button kind="primary" wide onClick={send}>
        {words.clock.send(t.day(dateOf(chosen)))}
      </Button>
    </>
  );
}
