import { memo } from 'react';
import { ErrorBar, ReferenceArea, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import styles from './interval-plot.module.css';
import { Mark, type Tone, tones } from './mark.tsx';
import type { RatioAxis } from './ratio-axis.ts';

/** One interval of time ratios; `y` is the middle of its row in pixels from the top of the plot. */
export interface IntervalMark {
  key: string;
  y: number;
  low: number;
  ratio: number;
  high: number;
  tone: Tone;
}

interface Drawn extends IntervalMark {
  x: number;
  reach: [number, number];
}

/** No clear difference: what the verdict calls so (server/evidence). */
const evenBand = [0.9, 1.1] as const;

/** Dot and range of each row over one shared axis. The rows' text stands beside it: to a screen reader this is decoration. */
export const IntervalPlot = memo(function IntervalPlot(props: {
  width: number;
  height: number;
  axis: RatioAxis;
  marks: readonly IntervalMark[];
}) {
  const { width, height, axis, marks } = props;
  const [low, high] = axis.domain;
  const inside = (ratio: number) => Math.min(Math.max(ratio, low), high);
  const drawn = marks.map((mark): Drawn => {
    const x = inside(mark.ratio);
    return { ...mark, x, reach: [x - inside(mark.low), inside(mark.high) - x] };
  });
  return (
    <div aria-hidden="true" className={styles.plot}>
      <ScatterChart
        width={width}
        height={height}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis
          type="number"
          dataKey="x"
          scale="log"
          domain={[low, high]}
          ticks={[...axis.ticks]}
          hide
          allowDataOverflow
        />
        <YAxis type="number" dataKey="y" domain={[0, height]} reversed hide allowDataOverflow />
        <ReferenceArea x1={evenBand[0]} x2={evenBand[1]} className={styles.band ?? ''} ifOverflow="hidden" />
        {axis.ticks.map((tick) => (
          <ReferenceLine key={tick} x={tick} className={(tick === 1 ? styles.level : styles.tick) ?? ''} />
        ))}
        {tones.map((tone) => (
          <Scatter
            key={tone}
            data={drawn.filter((mark) => mark.tone === tone)}
            isAnimationActive={false}
            className={styles[tone] ?? ''}
            shape={(point: { cx?: number | undefined; cy?: number | undefined }) => (
              <Mark tone={tone} x={point.cx ?? 0} y={point.cy ?? 0} />
            )}
          >
            <ErrorBar
              dataKey="reach"
              direction="x"
              width={0}
              strokeWidth={3}
              stroke={`var(--${tone})`}
              isAnimationActive={false}
            />
          </Scatter>
        ))}
        <Scatter
          data={drawn.flatMap((mark) => arrowsOf(mark, axis.domain))}
          isAnimationActive={false}
          shape={(point: { cx?: number | undefined; cy?: number | undefined; payload?: Arrow | undefined }) => (
            <path
              className={styles[point.payload?.tone ?? 'open']}
              fill="currentColor"
              d={arrow(point.cx ?? 0, point.cy ?? 0, point.payload?.outwards ?? 1)}
            />
          )}
        />
      </ScatterChart>
    </div>
  );
});

interface Arrow {
  x: number;
  y: number;
  tone: Tone;
  outwards: 1 | -1;
}

function arrowsOf(mark: IntervalMark, [low, high]: readonly [number, number]): Arrow[] {
  const { y, tone } = mark;
  return [
    ...(mark.low < low ? [{ x: low, y, tone, outwards: -1 as const }] : []),
    ...(mark.high > high ? [{ x: high, y, tone, outwards: 1 as const }] : []),
  ];
}

function arrow(x: number, y: number, outwards: 1 | -1): string {
  return `M ${x} ${y} l ${-9 * outwards} -6 v 12 z`;
}
