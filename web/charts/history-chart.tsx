import { Area, ComposedChart, Line, ReferenceArea, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { evenBand } from './even-band.ts';
import styles from './history-chart.module.css';
import { Mark, type Tone } from './mark.tsx';
import { ratioAxis } from './ratio-axis.ts';

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

const height = 240;

/** An interval of time ratios over time. Decoration: the table beside it says the same. */
export default function HistoryChart({ points, tellTime, tellRatio }: HistoryChartProps) {
  const { domain, ticks } = ratioAxis(points.map(({ interval }) => interval));
  const inside = (ratio: number) => Math.min(Math.max(ratio, domain[0]), domain[1]);
  const drawn = points.map(({ at, ratio, interval, tone }) => ({
    at,
    ratio: inside(ratio),
    interval: [inside(interval[0]), inside(interval[1])],
    tone,
  }));
  const ends = [drawn[0]!.at, drawn[drawn.length - 1]!.at];
  return (
    <div className={styles.chart} aria-hidden="true">
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 600, height }}>
        <ComposedChart data={drawn} margin={{ top: 10, right: 66, bottom: 0, left: 0 }} accessibilityLayer={false}>
          <XAxis
            type="number"
            dataKey="at"
            scale="time"
            domain={['dataMin', 'dataMax']}
            ticks={ends}
            interval={0}
            tickFormatter={tellTime}
            tickLine={false}
            axisLine={false}
            padding={{ left: 34 }}
          />
          <YAxis
            type="number"
            scale="log"
            domain={[...domain]}
            ticks={[...ticks]}
            tickFormatter={tellRatio}
            tickLine={false}
            axisLine={false}
            width={64}
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
            dot={({ cx, cy, payload }: { cx?: number; cy?: number; payload?: HistoryPoint }) => (
              <g key={payload?.at} className={styles[payload?.tone ?? 'open']}>
                <Mark tone={payload?.tone ?? 'open'} x={cx ?? 0} y={cy ?? 0} size={6} />
              </g>
            )}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}
