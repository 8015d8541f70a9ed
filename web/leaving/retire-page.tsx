import { useEffect, useRef, useState } from 'react';
import { api, patientApi } from '../api/client.ts';
import { ApiError, fieldMessage } from '../api/problem.ts';
import { Failed, refusalText } from '../lead/failed.tsx';
import { Skeleton } from '../lead/skeleton.tsx';
import { useLoaded } from '../lead/use-loaded.ts';
import { useSubmit } from '../lead/use-submit.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Check } from '../parts/check.tsx';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { saveFile } from '../parts/save-file.ts';
import styles from './leaving.module.css';
import { TakeAlong } from './take-along.tsx';
import { useLeavingWords, WithLeavingWords } from './words.tsx';

export default function RetirePage() {
  return (
    <WithLeavingWords>
      <Content />
    </WithLeavingWords>
  );
}

const readPlan = async () => (await api.office.retirement.$get()).json();
type Plan = Awaited<ReturnType<typeof readPlan>>;
interface Retired {
  receipt: string;
  complete: boolean;
}

/** Report, export, confirmation, wipe: one below the other; the last opens only when the export was taken. */
function Content() {
  const { retiring: words } = useLeavingWords();
  const plan = useLoaded(readPlan, 'retirement');
  const [receipt, setReceipt] = useState('');
  const [retired, setRetired] = useState<Retired | null>(null);
  if (retired) return <Closed {...retired} />;
  if (plan.kind === 'loading') return <Skeleton />;
  if (plan.kind === 'failed') return <Failed error={plan.error} again={plan.reload} />;
  return (
    <div className={styles.page}>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <ul className={styles.list}>
        {words.consequences.map((consequence) => (
          <li key={consequence}>{consequence}</li>
        ))}
      </ul>
      <section className={styles.step}>
        <h2>{words.steps.report}</h2>
        <p>{words.report}</p>
        <ButtonLink href="/lead/report">{words.toReport}</ButtonLink>
      </section>
      <section className={styles.step}>
        <h2>{words.steps.export}</h2>
        <p>{words.exportText}</p>
        <TakeAlong scope="office" taken={setReceipt} />
      </section>
      <section className={styles.step}>
        <h2>{words.steps.confirm}</h2>
        <ToBeWiped plan={plan.value} />
        {receipt !== '' && <Confirm plan={plan.value} receipt={receipt} retired={setRetired} />}
      </section>
    </div>
  );
}

function ToBeWiped({ plan }: { plan: Plan }) {
  const { retiring: words } = useLeavingWords();
  return (
    <div className={styles.soft}>
      <p>{words.wiped}</p>
      <ul className={styles.files}>
        {plan.files.map((file) => (
          <li key={file}>
            <code>{file}</code>
          </li>
        ))}
      </ul>
      {plan.databaseServer && <p>{words.server}</p>}
      {plan.others.length > 0 && (
        <p>
          {words.others} <code>{plan.others.join(' ')}</code>
        </p>
      )}
    </div>
  );
}

function Confirm(props: { plan: Plan; receipt: string; retired(retired: Retired): void }) {
  const { retiring: words } = useLeavingWords();
  const [name, setName] = useState('');
  const [sure, setSure] = useState(false);
  const { officeName } = props.plan;
  const matches = name.trim() === officeName;

  const { submit, busy, error } = useSubmit(async () => {
    if (!matches || !sure) return;
    const json = { officeName: name.trim(), exportReceipt: props.receipt };
    props.retired(await (await patientApi.office.retirement.$post({ json })).json());
  });

  const lost = error instanceof ApiError && error.status === 0;
  return (
    <form className={styles.confirm} onSubmit={submit} noValidate>
      <Field
        label={words.nameLabel(officeName)}
        hint={words.nameHint}
        error={fieldMessage(error, 'officeName') ?? (name !== '' && !matches ? words.wrongName : undefined)}
        value={name}
        autoComplete="off"
        onChange={({ target }) => setName(target.value)}
      />
      <Check checked={sure} onChange={({ target }) => setSure(target.checked)}>
        {words.sure}
      </Check>
      <Button kind="danger" type="submit" disabled={busy || !matches || !sure}>
        {words.button}
      </Button>
      {busy && (
        <Notice tone="attention" announce>
          <p>{words.busy}</p>
          <p>{words.keepOpen}</p>
        </Notice>
      )}
      {error !== null && (
        <Notice tone="alarm" announce>
          {lost ? words.lost : refusalText(error, words.failed)}
        </Notice>
      )}
    </form>
  );
}

/** The last page of this office: nothing can be loaded from here on. */
function Closed({ receipt, complete }: Retired) {
  const { retiring: words } = useLeavingWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const save = () => saveFile(words.receiptName, new Blob(['\ufeff', receipt], { type: 'text/plain;charset=utf-8' }));
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {words.done}
      </h1>
      <Notice tone={complete ? 'calm' : 'alarm'} announce>
        <p>{words.doneText}</p>
        {!complete && <p>{words.incomplete}</p>}
      </Notice>
      <div>
        <Button kind="primary" onClick={save}>
          {words.save}
        </Button>
      </div>
      <h2>{words.receipt}</h2>
      <pre className={styles.receipt}>{receipt}</pre>
    </div>
  );
}
