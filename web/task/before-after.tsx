import { useMemo } from 'react';
import type { BeforeAfter as Sides } from '../../server/boards/told-task.ts';
import { toneOfWord } from '../board/names.ts';
import { type PlotRow, PlotRows } from '../board/plot-rows.tsx';
import { useWords } from '../board/words.tsx';
import { Notice } from '../parts/notice.tsx';
import { readingFigures } from '../words/told-sentences.ts';

/** Both sides of a decision or an event on one axis, never without the warning: people act on striking figures. */
export function BeforeAfter({ sides: { before, after, how } }: { sides: Sides }) {
  const { told, boardPage } = useWords();
  const words = boardPage.task.beforeAfter;
  const rows = useMemo(
    () =>
      (
        [
          ['before', words.before, before],
          ['after', words.after, after],
        ] as const
      ).map(([key, name, side]): PlotRow => {
        const { low, ratio, high, word } = side;
        return {
          key,
          name,
          told: (
            <>
              <strong>{told.label[word]}</strong>
              <br />
              {readingFigures(side, told)}
            </>
          ),
          mark: { low, ratio, high, tone: toneOfWord(word) },
        };
      }),
    [before, after, words, told],
  );
  return (
    <div>
      <h4>{words.title}</h4>
      <PlotRows rows={rows} label={words.title} />
      <Notice tone="attention">
        <p>
          {words.caution} {how === 'two_series' ? words.twoSeries : words.twoSpans}
        </p>
      </Notice>
    </div>
  );
}
