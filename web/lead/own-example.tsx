import { useMemo } from 'react';
import { api } from '../api/client.ts';
import { type Me, useMe } from '../api/me.tsx';
import { nameOf, toneOf } from '../board/names.ts';
import { PlotRows } from '../board/plot-rows.tsx';
import { readBoard } from '../board/read-board.ts';
import { useWords } from '../board/words.tsx';
import { useLoaded } from './use-loaded.ts';

/** The method told with the reader's own figures: the first kind of work in the catalogue that has an interval. */
export function OwnExample() {
  const { me } = useMe();
  if (!me) return null;
  const team = me.account?.teams[0] ?? me.contributor?.team;
  return team ? <ExampleOf me={me} /> : null;
}

async function ownFigures(me: Me) {
  const [led] = me.account?.teams ?? [];
  if (led) {
    const board = await readBoard(led.id, '365');
    return board.taskTypes.flatMap(({ names, id, evidence }) =>
      evidence.kind === 'estimated' ? [{ id, names, ...evidence }] : [],
    );
  }
  const { cards } = await (await api.guidance.$get({ query: {} })).json();
  return cards.flatMap(({ taskTypeId: id, names, evidence }) =>
    evidence.kind === 'estimated' ? [{ id, names, ...evidence }] : [],
  );
}

function ExampleOf({ me }: { me: Me }) {
  const { task, lead, verdicts, language } = useWords();
  const loaded = useLoaded(() => ownFigures(me), 'own');
  const shown = loaded.kind === 'loaded' ? loaded.value[0] : undefined;
  const rows = useMemo(() => {
    if (!shown) return [];
    const [low, high] = shown.interval;
    const mark = { low, ratio: shown.timeRatio, high, tone: toneOf(shown) };
    const told = lead.board.withRange(verdicts.change(shown.timeRatio), verdicts.range(shown.interval));
    return [{ key: shown.id, name: <strong>{nameOf(shown, language)}</strong>, told, mark }];
  }, [shown, lead, verdicts, language]);
  if (loaded.kind !== 'loaded') return null;
  return (
    <section aria-labelledby="own-example">
      <h2 id="own-example">{task.example.title}</h2>
      {shown ? (
        <>
          <PlotRows rows={rows} label={task.example.title} />
          <p>{task.example.read(verdicts.change(shown.timeRatio), verdicts.range(shown.interval))}</p>
          <p>
            {task.example.because[shown.verdict]} <strong>{verdicts.label[shown.verdict]}</strong>
          </p>
        </>
      ) : (
        <p>{task.example.none}</p>
      )}
    </section>
  );
}
