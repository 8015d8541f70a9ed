import { useRef, useState } from 'react';
import { ApiError } from '../api/problem.ts';
import { type Choice, columnLacks, firstChoice, lacksOf, lookQueryOf, queryOf } from './choice.ts';
import { fileProblem } from './file-problem.ts';
import { bringIn, type Look, lookAt, mostBytes, type Result, type Step, type Target } from './read-file.ts';
import type { Said } from './said.ts';
import { useImportWords } from './words.tsx';

type Work = 'look' | 'check' | 'store';

/** A file on its way in: what it seems to be, what a person said of it, and what came of it. */
export function useFile(teams: readonly { id: string }[]) {
  const words = useImportWords();
  const [file, setFile] = useState<File | null>(null);
  const [look, setLook] = useState<Look | null>(null);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [busy, setBusy] = useState<Work | null>(null);
  const under = useRef<{ kind: Work } | null>(null);
  const [step, setStep] = useState<Step | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const [problem, setProblem] = useState<string[]>([]);
  const [asked, setAsked] = useState(false);
  const [lack = null] = choice && look ? lacksOf(choice, look) : [];
  return {
    file,
    look,
    choice,
    busy,
    step,
    result,
    problem,
    /** What stands between a person and the check, once they wanted it. */
    lack: asked ? lack : null,
    take,
    change,
    say,
    takeColumns,
    run,
  };

  /** What is asked last counts: an answer that comes after the next question changes nothing. */
  async function during<T>(kind: Work, ask: () => Promise<T>, took: (answer: T) => void): Promise<void> {
    const own = { kind };
    under.current = own;
    setBusy(kind);
    try {
      const answer = await ask();
      if (under.current === own) took(answer);
    } catch (error) {
      const lost = kind === 'store' && error instanceof ApiError && error.status === 0;
      if (under.current === own) setProblem(lost ? [words.lost] : fileProblem(error, words));
    }
    if (under.current !== own) return;
    under.current = null;
    setBusy(null);
  }

  async function take(chosen: File, sheet: string | null = null) {
    setProblem([]);
    setResult(null);
    setAsked(false);
    if (sheet === null) setLook(null);
    if (chosen.size > mostBytes) return setProblem([words.file.tooLarge]);
    await during(
      'look',
      () => lookAt(chosen, sheet === null ? {} : { sheet }),
      (found) => {
        setFile(chosen);
        setLook(found);
        const [only, ...others] = teams;
        const first = firstChoice(found, only && others.length === 0 ? only.id : '');
        // A mended file keeps what was said about the last one, but for its columns.
        const { columns, mapped, said, meanings } = first;
        const fresh = { columns, mapped, said, meanings };
        setChoice((before) => (before ? { ...before, ...fresh } : first));
      },
    );
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
    await during(
      'look',
      () => lookAt(file, lookQueryOf(next, look, look.sheet)),
      (found) => {
        setLook(found);
        setChoice({ ...next, columns: found.columns.map(({ guess }) => guess) });
      },
    );
  }

  /** Takes columns for what they were said to be, and leaves out what was taken for it. */
  function takeColumns(chosen: Readonly<Record<string, Target>>, arm?: NonNullable<Said['arm']>) {
    if (!look || !choice) return;
    const taken = Object.values(chosen);
    const columns = choice.columns.map(
      (target, at) => chosen[look.columns[at]!.label] ?? (target && taken.includes(target) ? null : target),
    );
    void say({ columns, mapped: true, ...(arm && { said: { ...choice.said, arm } }) });
  }

  async function run(kind: 'check' | 'store', skipBad = false) {
    // A second tap before the button is drawn busy.
    if (under.current) return;
    setAsked(true);
    setProblem([]);
    if (!file || !look || !choice || lacksOf(choice, look).length > 0) return;
    setStep(null);
    const more = { ...(kind === 'check' && { dryRun: 'true' as const }), ...(skipBad && { skipBad: 'true' as const }) };
    await during(kind, () => bringIn(file, { ...queryOf(choice, look, file), ...more }, setStep), setResult);
  }
}
