import type { Arm } from '../../db/vocabulary.ts';
import { headerDenies, headerSaysAi, type Meaning, meaningOf } from './arm-values.ts';
import { ownText, textOf } from './file/cell.ts';
import type { Surveyed } from './guess-columns.ts';
import type { Question } from './questions.ts';
import type { Answers, ArmMeaning } from './settings.ts';
import { plainWord } from './spoken.ts';

export interface ArmValue {
  value: string;
  rows: number;
  /** null: nobody has said yet. */
  meaning: ArmMeaning | null;
  certain: boolean;
}

const mostValues = 200;

/** The distinct values of the column that tells of AI, each with its arm where that is known. Asked where many rows hang on it. */
export function judgeArms(
  column: Surveyed,
  answers: Answers,
  outcomeTells: boolean,
): { values: ArmValue[]; questions: Question[] } {
  const counts = new Map<string, number>();
  for (const cell of column.cells) {
    const value = textOf(cell).trim();
    if (counts.size < mostValues || counts.has(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const said = answersByWord(answers.armValues);
  const values = [...counts].map(([value, rows]): ArmValue => {
    const told = said.get(plainWord(value));
    const guess = meaningBelow(column.name, value);
    if (told) return { value, rows, meaning: told, certain: true };
    // An empty cell says nothing of itself; beside marks it may mean that there was none.
    return value === ''
      ? { value, rows, meaning: null, certain: false }
      : { value, rows, meaning: guess.arm, certain: guess.certain };
  });
  const filled = values.filter(({ value }) => value !== '');
  const onlyMarks =
    !outcomeTells && filled.length > 0 && filled.every(({ value, meaning }) => meaning === 'with_ai' && isMark(value));
  const proposed = values.map((one) =>
    one.value === '' && one.meaning === null && onlyMarks ? { ...one, meaning: 'without_ai' as const } : one,
  );
  const sum = (list: readonly ArmValue[]) => list.reduce((total, { rows }) => total + rows, 0);
  const unsure = proposed.filter(({ value, certain }) => !certain && (value !== '' || onlyMarks));
  // A word that nobody knows is a bad cell; where most are unknown, or a sign for nothing is common, one answer mends them all.
  const [signs, words] = [
    unsure.filter(({ meaning }) => meaning !== null),
    unsure.filter(({ meaning }) => meaning === null),
  ];
  const many = sum(signs) > sum(proposed) * 0.2 || sum(words) > sum(proposed) * 0.5;
  const asked = unsure.length > 0 && (many || !headerSaysAi(column.name));
  const questions: Question[] = asked
    ? [
        {
          id: 'arm_values',
          options: [],
          proposal: null,
          facts: {
            column: column.label,
            values: unsure
              .slice(0, 12)
              .map(({ value }) => value || '(∅)')
              .join(' · '),
          },
        },
      ]
    : [];
  return { values: proposed.sort((one, other) => other.rows - one.rows), questions };
}

/** √ or a program's name: what is written only where there was something. 是 has 否 beside it. */
const isMark = (value: string) => /^(?:[√✓✔☑✅●○xvo1]|checked|ticked)$/i.test(value.trim()) || meaningOf(value).saysAi;

function answersByWord(armValues: Answers['armValues']): Map<string, ArmMeaning> {
  return new Map(Object.entries(armValues ?? {}).map(([value, meaning]) => [plainWord(value), meaning]));
}

function meaningBelow(name: string, value: string): Meaning {
  const meaning = meaningOf(value);
  if (meaning.saysAi || meaning.arm === null || !headerDenies(name)) return meaning;
  return { ...meaning, arm: meaning.arm === 'with_ai' ? 'without_ai' : 'with_ai' };
}

/** Reads a value as a person said or as is sure; undefined: neither. */
export function armReader(answers: Answers, name: string): (value: string) => Arm | 'leave_out' | undefined {
  const said = answersByWord(answers.armValues);
  const read = new Map<string, Arm | 'leave_out' | undefined>();
  return (value) => {
    if (read.has(value)) return read.get(value);
    const guess = meaningBelow(name, value);
    const arm = said.get(plainWord(value)) ?? (guess.certain && value !== '' ? (guess.arm ?? undefined) : undefined);
    if (read.size < 10_000 && value.length < 300) read.set(ownText(value), arm);
    return arm;
  };
}
