import { useState } from 'react';
import { Link } from 'wouter';
import { outbox, useOutbox } from '../../outbox/device-outbox.ts';
import { Button, buttonClass } from '../../parts/button.tsx';
import { useWords } from '../../words/words.tsx';
import refused from '../refused.module.css';
import section from './section.module.css';
import { useOwnWords } from './words.tsx';

/** What cannot be sent as things are, and every way out. It stays until it is sent, or the person lets go of it. */
export function Unsent() {
  const { t } = useWords();
  const { unsent } = useOwnWords();
  const { waiting, shut } = useOutbox();
  const [asking, setAsking] = useState(false);
  const kept = waiting.filter(({ refusal }) => !refusal);
  if (kept.length === 0) return null;
  const bodies = kept.map(({ id, kind, body }) => ({ id, kind, ...body }));
  const file = `data:application/json,${encodeURIComponent(JSON.stringify(bodies, null, 2))}`;
  const discard = async () => {
    for (const { id } of kept) await outbox.discard(id);
  };
  return (
    <section className={refused.card} aria-labelledby="unsent">
      <h2 id="unsent">{unsent.title(kept.length)}</h2>
      {shut && <p>{unsent[shut]}</p>}
      {shut === 'not_joined' && (
        <p>
          <Link href="/move">{t.welcome.move}</Link>
        </p>
      )}
      <div className={refused.ways}>
        <Button onClick={() => void outbox.flush()}>{unsent.again}</Button>
        <a href={file} download="shixiao-unsent.json" className={buttonClass()}>
          {unsent.keep}
        </a>
        <Button kind="danger" aria-expanded={asking} onClick={() => setAsking(!asking)}>
          {unsent.discard}
        </Button>
      </div>
      {asking && (
        <div className={section.sure}>
          <p className={section.warning}>{unsent.sure(kept.length)}</p>
          <div className={section.buttons}>
            <Button kind="danger" onClick={() => void discard()}>
              {unsent.discard}
            </Button>
            <Button onClick={() => setAsking(false)}>{t.cancel}</Button>
          </div>
        </div>
      )}
    </section>
  );
}
