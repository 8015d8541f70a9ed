import type { TaskType } from '../../log/catalogue.ts';
import { outbox } from '../../outbox/device-outbox.ts';
import { newId } from '../../outbox/new-id.ts';
import type { Waiting } from '../../outbox/waiting.ts';
import { Button, buttonClass } from '../../parts/button.tsx';
import styles from '../refused.module.css';
import { BurdenEditor } from './burden-editor.tsx';
import { EntryEditor } from './entry-editor.tsx';
import { bodyOf } from './items.ts';
import { useOwnWords } from './words.tsx';

/** Change it, send it as a new one, keep it as a file, or throw it away. */
export function WaysOut({ one, taskTypes }: { one: Waiting; taskTypes: readonly TaskType[] | undefined }) {
  const { refusedPage } = useOwnWords();
  const asNew = one.refusal?.code === 'not_yours' || one.refusal?.code === 'already_deleted';
  const close = () => {};
  const file = `data:application/json,${encodeURIComponent(JSON.stringify(one.body, null, 2))}`;
  const resend = async () => {
    const { kind, body, id } = one;
    if (!asNew || !body) return void outbox.flush();
    await outbox.put(newId(), kind === 'entries' ? { kind, body } : { kind, body });
    await outbox.discard(id);
  };
  return (
    <>
      <div className={styles.ways}>
        {asNew && (
          <Button kind="primary" onClick={() => void resend()}>
            {refusedPage.reasons.asNew}
          </Button>
        )}
        <a href={file} download={`shixiao-${one.id}.json`} className={buttonClass()}>
          {refusedPage.keep}
        </a>
        <Button kind="danger" onClick={() => void outbox.discard(one.id)}>
          {refusedPage.discard}
        </Button>
      </div>
      {!asNew && one.kind === 'entries' && one.body && (
        <EntryEditor
          entry={{ ...one.body, id: one.id }}
          taskTypes={taskTypes}
          onPut={(entry) => void outbox.put(one.id, { kind: 'entries', body: bodyOf(entry) })}
          close={close}
        />
      )}
      {!asNew && one.kind === 'burdens' && one.body && (
        <BurdenEditor
          burden={{ ...one.body, id: one.id }}
          onPut={({ id: _, ...body }) => void outbox.put(one.id, { kind: 'burdens', body })}
          close={close}
        />
      )}
    </>
  );
}
