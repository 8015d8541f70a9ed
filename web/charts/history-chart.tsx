import { Area, ComposedChart, Line, ReferenceArea, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { evenBand } from './even-band.ts';
import styles from './history-chart.module.css';
import { Mark, type Tone } from './mark.tsx';
import { ratioAxis } from './ratio-axis.ts';
import tones from './tone.module.css';

/** What was published at a time (milliseconds since 1970): ratio of times, its interval, and what the verdict looks like. */
export interface HistoryPoint {
  at: number;
  ratio: number;
  interval: readonly [number, number];
  tone: Tone;
}

export interface HistoryChartProps {
  points: readonly HistoryPoint[];
  tellTime(at: number): string;
  tellRatio(ratio: number): string;
}

const height = 220;
/** As in the style sheet. */
const axisWidth = 64;

/** An interval of time ratios over time. Decoration: the table beside it says the same. */
export default function HistoryChart({ points, tellTime, tellRatio }: HistoryChartProps) {
  const { domain, ticks } = ratioAxis(points.map(({ interval }) => interval));
  const inside = (ratio: number) => Math.min(Math.max(ratio, domain[0]), domain[1]);
  const drawn = points.map(({ at, ratio, interval, tone }, index) => ({
    at,
    ratio: inside(ratio),
    interval: [inside(interval[0]), inside(interval[1])],
    // The verdict is marked where it is new, and at the end.
    mark: tone !== points[index - 1]?.tone || index === points.length - 1 ? tone : null,
  }));
  return (
    <div className={styles.chart} aria-hidden="true">
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 600, height }}>
        <ComposedChart data={drawn} margin={{ top: 10, right: 10, bottom: 10, left: 0 }} accessibilityLayer={false}>
          <XAxis
            type="number"
            dataKey="at"
            scale="time"
            domain={['dataMin', 'dataMax']}
            tick={false}
            axisLine={false}
            height={1}
          />
          <YAxis
            type="number"
            scale="log"
            domain={[...domain]}
            ticks={[...ticks]}
            tickFormatter={tellRatio}
            tickLine={false}
            axisLine={false}
            width={axisWidth}
            allowDataOverflow
          />
          <ReferenceArea y1={evenBand[0]} y2={evenBand[1]} className={styles.band!} ifOverflow="hidden" />
          {ticks.map((tick) => (
            <ReferenceLine key={tick} y={tick} className={(tick === 1 ? styles.level : styles.tick)!} />
          ))}
          <Area
            dataKey="interval"
            className={styles.interval!}
            stroke="none"
            isAnimationActive={false}
            activeDot={false}
          />
          <Line
            dataKey="ratio"
            className={styles.line!}
            isAnimationActive={false}
            activeDot={false}
            dot={({ cx, cy, payload }: { cx?: number; cy?: number; payload?: (typeof drawn)[number] }) => (
              <g key={payload?.at} className={tones[payload?.mark ?? 'open']}>
                {payload?.mark && <Mark tone={payload.mark} x={cx ?? 0} y={cy ?? 0} size={6} />}
              </g>
            )}
          />
        </ComposedChart>
      </ResponsiveContainer>
      <p className={styles.ends}>
        <span>{tellTime(points[0]!.at)}</span>
        <span>{tellTime(points[points.length - 1]!.at)}</span>
      </p>
    </div>
  );
}
