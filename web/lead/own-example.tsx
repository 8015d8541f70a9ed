import { useMemo } from 'react';
import type { TaskTypeLabel, ToldReading } from '../../server/boards/told-reading.ts';
import { api } from '../api/client.ts';
import { type Me, useMe } from '../api/me.tsx';
import { nameOf, toneOfWord } from '../board/names.ts';
import { PlotRows } from '../board/plot-rows.tsx';
import { readBoard } from '../board/read-board.ts';
import { useWords } from '../board/words.tsx';
import { readingChange, readingFigures, readingRange } from '../words/told-sentences.ts';
import { useLoaded } from './use-loaded.ts';

/** The method told with the reader's own figures: all work together, else the first kind of work that has a reading. */
export function OwnExample() {
  const { me } = useMe();
  if (!me) return null;
  const team = me.account?.teams[0] ?? me.contributor?.team;
  return team ? <ExampleOf me={me} /> : null;
}

interface Example {
  /** null: all work together. */
  taskType: Pick<TaskTypeLabel, 'names'> | null;
  reading: ToldReading;
}

async function ownFigures(me: Me): Promise<Example | null> {
  const [led] = me.account?.teams ?? [];
  if (led) {
    const { rows } = await readBoard(led.id, null);
    for (const { taskType, known } of rows) if (known.kind === 'known') return { taskType, reading: known.reading };
    return null;
  }
  const { together, cards } = await (await api.guidance.$get({ query: {} })).json();
  if (together.known.kind === 'known') return { taskType: null, reading: together.known.reading };
  for (const { names, evidence } of cards)
    if (evidence.kind === 'known')
      return { taskType: { names: names as TaskTypeLabel['names'] }, reading: evidence.reading };
  return null;
}

function ExampleOf({ me }: { me: Me }) {
  const { task, told, language } = useWords();
  const loaded = useLoaded(() => ownFigures(me), 'own');
  const shown = loaded.kind === 'loaded' ? loaded.value : null;
  const rows = useMemo(() => {
    if (!shown) return [];
    const { taskType, reading } = shown;
    const { low, ratio, high, word } = reading;
    const name = taskType ? nameOf(taskType, language) : told.together;
    const mark = { low, ratio, high, tone: toneOfWord(word) };
    return [{ key: name, name: <strong>{name}</strong>, told: readingFigures(reading, told), mark }];
  }, [shown, told, language]);
  if (loaded.kind !== 'loaded') return null;
  return (
    <section aria-labelledby="own-example">
      <h2 id="own-example">{task.example.title}</h2>
      {shown ? (
        <>
          <PlotRows rows={rows} label={task.example.title} />
          <p>{task.example.read(readingChange(shown.reading, told), readingRange(shown.reading, told))}</p>
          <p>
            {task.example.because[shown.reading.word]} <strong>{told.label[shown.reading.word]}</strong>
          </p>
        </>
      ) : (
        <p>{task.example.none}</p>
      )}
    </section>
  );
}
