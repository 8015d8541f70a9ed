import { useEffect, useRef, useState } from 'react';
import { api } from '../api/client.ts';
import { ApiError } from '../api/problem.ts';
import { Failed } from '../lead/failed.tsx';
import { useAccount } from '../lead/signed-in.tsx';
import { Skeleton } from '../lead/skeleton.tsx';
import { useLoaded } from '../lead/use-loaded.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { BroughtIn } from '../records/brought-in.tsx';
import { type Choice, columnLacks, firstChoice, type Lack, lacksOf, lookQueryOf, queryOf } from './choice.ts';
import { ChooseFile } from './choose-file.tsx';
import { Columns } from './columns.tsx';
import { fileProblem } from './file-problem.ts';
import styles from './import.module.css';
import { Options } from './options.tsx';
import { Progress } from './progress.tsx';
import { bringIn, type Look, lookAt, mostBytes, type Result, type Step } from './read-file.ts';
import { Reading } from './reading.tsx';
import { Report } from './report.tsx';
import { useImportWords, WithImportWords } from './words.tsx';

export default function ImportPage() {
  return (
    <WithImportWords>
      <Steps />
    </WithImportWords>
  );
}

/** File, columns, options, check, and only then storing: one below the other, each seen while the next is done. */
function Steps() {
  const words = useImportWords();
  const { account } = useAccount();
  const [file, setFile] = useState<File | null>(null);
  const [look, setLook] = useState<Look | null>(null);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [busy, setBusy] = useState<'look' | 'check' | 'store' | null>(null);
  const [step, setStep] = useState<Step | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const [problem, setProblem] = useState<string[]>([]);
  const [asked, setAsked] = useState(false);
  const outcome = useRef<HTMLHeadingElement>(null);
  const around = useLoaded(
    async () => ({
      teams: (await (await api.teams.$get()).json()).teams,
      taskTypes: (await (await api.catalogue.$get()).json()).taskTypes,
    }),
    'import',
  );
  useEffect(() => {
    if (result) outcome.current?.focus();
  }, [result]);
  if (around.kind === 'loading') return <Skeleton />;
  if (around.kind === 'failed') return <Failed error={around.error} again={around.reload} />;
  const { teams, taskTypes } = around.value;

  async function take(chosen: File, sheet: string | null = null) {
    setProblem([]);
    setResult(null);
    setAsked(false);
    if (chosen.size > mostBytes) return setProblem([words.file.tooLarge]);
    setBusy('look');
    try {
      const found = await lookAt(chosen, sheet === null ? {} : { sheet });
      setFile(chosen);
      setLook(found);
      const [only, ...others] = teams;
      const first = firstChoice(found, only && others.length === 0 ? only.id : '');
      // A mended file keeps what was said about the last one, but for its columns.
      const fresh = { columns: first.columns, mapped: false, said: {}, meanings: {} };
      setChoice((before) => (before ? { ...before, ...fresh } : first));
    } catch (error) {
      setLook(null);
      setProblem(fileProblem(error, words));
    } finally {
      setBusy(null);
    }
  }

  function change(part: Partial<Choice>) {
    setResult(null);
    setProblem([]);
    setChoice((before) => before && { ...before, ...part });
  }

  /** What is said of the reading may change everything else, so the file is looked at again. */
  async function say(part: Partial<Choice>) {
    if (!file || !look || !choice) return;
    const next = { ...choice, ...part };
    change(part);
    if (next.mapped && columnLacks(next).length > 0) return;
    setBusy('look');
    try {
      const found = await lookAt(file, lookQueryOf(next, look, look.sheet));
      setLook(found);
      setChoice({ ...next, columns: found.columns.map(({ guess }) => guess) });
    } catch (error) {
      setProblem(fileProblem(error, words));
    } finally {
      setBusy(null);
    }
  }

  /** Takes one column for the time, and leaves out what was taken for it. */
  function takeMinutes(label: string) {
    if (!look || !choice) return;
    const columns = choice.columns.map((target, at) =>
      look.columns[at]!.label === label ? ('minutes' as const) : target === 'minutes' ? null : target,
    );
    void say({ columns, mapped: true });
  }

  async function run(kind: 'check' | 'store', skipBad = false) {
    setAsked(true);
    setProblem([]);
    if (!file || !look || !choice || lacksOf(choice, look).length > 0) return;
    setStep(null);
    setBusy(kind);
    const more = { ...(kind === 'check' && { dryRun: 'true' as const }), ...(skipBad && { skipBad: 'true' as const }) };
    try {
      setResult(await bringIn(file, { ...queryOf(choice, look, file), ...more }, setStep));
    } catch (error) {
      const lost = kind === 'store' && error instanceof ApiError && error.status === 0;
      setProblem(lost ? [words.lost] : fileProblem(error, words));
    } finally {
      setBusy(null);
    }
  }

  if (result?.stored) return <Done result={result} again={() => window.location.reload()} />;
  const [lack] = choice && look ? lacksOf(choice, look) : [];
  return (
    <div className={styles.page}>
      <h1>{words.title}</h1>
      <p className={styles.soft}>{words.intro}</p>
      <p className={styles.soft}>{words.notKept}</p>
      <ChooseFile
        file={file}
        look={look}
        busy={busy !== null}
        chosen={(chosen) => void take(chosen)}
        sheetChosen={(sheet) => file && void take(file, sheet)}
      />
      {look && choice && (
        <>
          <Reading
            look={look}
            said={choice.said}
            meanings={choice.meanings}
            changed={(said) => void say({ said: { ...choice.said, ...said } })}
            meaningsChanged={(meanings) => void say({ meanings })}
            minutesChosen={takeMinutes}
          />
          <Columns look={look} columns={choice.columns} changed={(columns) => void say({ columns, mapped: true })} />
          <Options
            choice={choice}
            teams={teams}
            taskTypes={taskTypes}
            mayCreate={account.role === 'administrator'}
            changed={change}
          />
          {result === null && busy !== 'store' && (
            <section className={styles.step}>
              <Button kind="primary" disabled={busy !== null} onClick={() => void run('check')}>
                {words.check.button}
              </Button>
              <p className={styles.soft}>{words.check.hint}</p>
              {asked && lack && (
                <Notice tone="attention" announce>
                  {words.check.needed} {lackWords(lack)}
                </Notice>
              )}
            </section>
          )}
        </>
      )}
      {busy !== null && busy !== 'look' && <Progress step={step} />}
      {problem.length > 0 && (
        <Notice tone="alarm" announce>
          {problem.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      {result && (
        <section className={styles.step}>
          <h2 ref={outcome} tabIndex={-1}>
            {words.report.title}
          </h2>
          <Report result={result} />
          <Store result={result} busy={busy !== null} store={(skipBad) => void run('store', skipBad)} />
        </section>
      )}
      {file === null && <BroughtIn teams={teams} teamLabel={words.options.team} />}
    </div>
  );

  function lackWords(missing: Lack): string {
    if (typeof missing === 'object' && 'asks' in missing) return words.reading.questions[missing.asks];
    if (typeof missing === 'object') return words.columns.sameTwice(words.columns.targets[missing.twice]);
    if (missing === 'team' || missing === 'taskType') return `${words.options[missing]}：${words.options.pick}`;
    return words.columns.missing[missing];
  }
}

/** Only all rows, or explicitly the good ones. */
function Store({ result, busy, store }: { result: Result; busy: boolean; store(skipBad: boolean): void }) {
  const { report: words } = useImportWords();
  const { good, bad } = result.rows;
  const [goodRows, badRows] = [good.toLocaleString(), bad.toLocaleString()];
  if (good === 0) return <p>{words.nothingGood}</p>;
  if (result.added + result.changed === 0) return <p>{words.nothingNew}</p>;
  return (
    <div>
      <Button kind={bad === 0 ? 'primary' : 'plain'} disabled={busy} onClick={() => store(bad > 0)}>
        {bad === 0 ? words.store(goodRows) : words.skip(badRows, goodRows)}
      </Button>
    </div>
  );
}

function Done({ result, again }: { result: Result; again(): void }) {
  const { done: words } = useImportWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [added, changed, unchanged] = [result.added, result.changed, result.unchanged].map((n) => n.toLocaleString());
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <Notice announce>
        <p>{words.stored(added!, changed!, unchanged!)}</p>
        {result.rows.bad > 0 && <p>{words.skipped(result.rows.bad.toLocaleString())}</p>}
        <p>{words.published}</p>
      </Notice>
      <div className={styles.row}>
        <ButtonLink href="/lead" kind="primary">
          {words.board}
        </ButtonLink>
        <Button onClick={again}>{words.another}</Button>
      </div>
    </div>
  );
}
