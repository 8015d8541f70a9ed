import { useEffect, useRef } from 'react';
import { api } from '../api/client.ts';
import { Failed } from '../lead/failed.tsx';
import { useAccount } from '../lead/signed-in.tsx';
import { Skeleton } from '../lead/skeleton.tsx';
import type { Team } from '../lead/team-tree.ts';
import { useLoaded } from '../lead/use-loaded.ts';
import type { TaskType } from '../log/catalogue.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { BroughtIn } from '../records/brought-in.tsx';
import type { Lack } from './choice.ts';
import { ChooseFile } from './choose-file.tsx';
import { Columns } from './columns.tsx';
import styles from './import.module.css';
import { Options } from './options.tsx';
import { Done, Store } from './outcome.tsx';
import { Progress } from './progress.tsx';
import { Reading } from './reading.tsx';
import { Report } from './report.tsx';
import { useFile } from './use-file.ts';
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
  const around = useLoaded(
    async () => ({
      teams: (await (await api.teams.$get()).json()).teams,
      taskTypes: (await (await api.catalogue.$get()).json()).taskTypes,
    }),
    'import',
  );
  if (around.kind === 'loading') return <Skeleton />;
  if (around.kind === 'failed') return <Failed error={around.error} again={around.reload} />;
  return <Import {...around.value} />;
}

function Import({ teams, taskTypes }: { teams: readonly Team[]; taskTypes: readonly TaskType[] }) {
  const words = useImportWords();
  const { account } = useAccount();
  const outcome = useRef<HTMLHeadingElement>(null);
  const { file, look, choice, busy, step, result, problem, lack, take, change, say, takeColumns, run } = useFile(teams);
  useEffect(() => {
    if (result) outcome.current?.focus();
  }, [result]);
  if (result?.stored) return <Done result={result} again={() => window.location.reload()} />;
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
            columnsChosen={takeColumns}
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
              {lack && (
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
    if (missing === 'team' || missing === 'taskType') return words.options.lacks(words.options[missing]);
    return words.columns.missing[missing];
  }
}
