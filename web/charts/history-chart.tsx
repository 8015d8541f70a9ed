import { Area, ComposedChart, Line, ReferenceArea, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { evenBand } from './even-band.ts';
import styles from './history-chart.module.css';
import { Mark, type Tone } from './mark.tsx';
import { labelled, ratioAxis } from './ratio-axis.ts';
import tones from './tone.module.css';

/** A released reading at a time (milliseconds since 1970): ratio of times, its range, and what the word looks like. */
export interface HistoryPoint {
  at: number;
  ratio: number;
  interval: readonly [number, number];
  tone: Tone;
  /** Begins a series: nothing leads here from the point before. */
  begins: boolean;
}

/** What a lead marked; the number stands at its line and in the list below. */
export interface HistoryMark {
  at: number;
  number: number;
}

export interface HistoryChartProps {
  points: readonly HistoryPoint[];
  marks: readonly HistoryMark[];
  tellTime(at: number): string;
  tellRatio(ratio: number): string;
}

const height = 220;
/** As in the style sheet. */
const axisWidth = 64;
/** A label's height and its gap, in shares of the chart's. */
const labelShare = 0.11;

/** Ranges of time ratios over time, and events. Decoration: the table beside it says the same. */
export default function HistoryChart({ points, marks, tellTime, tellRatio }: HistoryChartProps) {
  const axis = ratioAxis(points.map(({ interval }) => interval));
  const { domain } = axis;
  const ticks = labelled(axis, labelShare);
  const inside = (ratio: number) => Math.min(Math.max(ratio, domain[0]), domain[1]);
  const drawn = points.flatMap(({ at, ratio, interval, tone, begins }, index) => [
    // A gap in the line and the band, where a series begins.
    ...(begins && index > 0 ? [{ at: at - 1, ratio: null, interval: null, mark: null }] : []),
    { at, ratio: inside(ratio), interval: [inside(interval[0]), inside(interval[1])], mark: tone },
  ]);
  const times = [...points, ...marks].map(({ at }) => at);
  const ends = [Math.min(...times), Math.max(...times)] as const;
  return (
    <div className={styles.chart} aria-hidden="true">
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 600, height }}>
        <ComposedChart data={drawn} margin={{ top: 18, right: 12, bottom: 10, left: 0 }} accessibilityLayer={false}>
          <XAxis
            type="number"
            dataKey="at"
            scale="time"
            domain={[...ends]}
            tick={false}
            axisLine={false}
            height={1}
            padding={{ left: 12, right: 12 }}
          />
          <YAxis
            type="number"
            scale="log"
            domain={[...domain]}
            ticks={ticks}
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
          {marks.map(({ at, number }) => (
            <ReferenceLine
              key={number}
              x={at}
              className={styles.event!}
              label={{ value: String(number), position: 'top', offset: 4 }}
            />
          ))}
          <Area
            dataKey="interval"
            className={styles.interval!}
            stroke="none"
            isAnimationActive={false}
            activeDot={false}
            connectNulls={false}
          />
          <Line
            dataKey="ratio"
            className={styles.line!}
            isAnimationActive={false}
            activeDot={false}
            connectNulls={false}
            dot={({ cx, cy, payload }: { cx?: number; cy?: number; payload?: (typeof drawn)[number] }) => (
              <g key={payload?.at} className={tones[payload?.mark ?? 'open']}>
                {payload?.mark && <Mark tone={payload.mark} x={cx ?? 0} y={cy ?? 0} size={6} />}
              </g>
            )}
          />
        </ComposedChart>
      </ResponsiveContainer>
      <p className={styles.ends}>
        <span>{tellTime(ends[0])}</span>
        <span>{tellTime(ends[1])}</span>
      </p>
    </div>
  );
}
