import { Bar, BarChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { hourTicks } from './hour-ticks.ts';
import styles from './trend-chart.module.css';

/** A closed quarter: what it may have saved, in minutes, from the worse end to the better one. */
export interface TrendPoint {
  name: string;
  low: number;
  high: number;
}

export interface TrendChartProps {
  points: readonly TrendPoint[];
  /** Hours on the axis. */
  tellHours(hours: number): string;
}

const height = 220;
/** As wide as “−1,000 hours” is written narrowly in any of the languages. */
const axisWidth = 80;

/** Saved time by closed quarter, as floating bars. Decoration: the table beside it says the same. */
export default function TrendChart({ points, tellHours }: TrendChartProps) {
  const drawn = points.map(({ name, low, high }) => ({
    name,
    range: [low / 60, high / 60],
    side: low > 0 ? 'gain' : high < 0 ? 'loss' : 'open',
  }));
  const ticks = hourTicks(
    Math.min(...points.map(({ low }) => low / 60)),
    Math.max(...points.map(({ high }) => high / 60)),
  );
  return (
    <div className={styles.chart} aria-hidden="true">
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 600, height }}>
        <BarChart data={drawn} margin={{ top: 10, right: 10, bottom: 4, left: 0 }} accessibilityLayer={false}>
          <XAxis dataKey="name" tickLine={false} axisLine={false} interval="preserveStartEnd" minTickGap={12} />
          <YAxis
            tickFormatter={tellHours}
            tickLine={false}
            axisLine={false}
            width={axisWidth}
            ticks={ticks}
            domain={[ticks[0]!, ticks[ticks.length - 1]!]}
          />
          <ReferenceLine y={0} className={styles.zero!} />
          <Bar dataKey="range" isAnimationActive={false} shape={FloatingBar} activeBar={false} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

/** Never wider than reads well, and never thinner than can be seen. */
function FloatingBar(props: { x?: number; y?: number; width?: number; height?: number; payload?: { side: string } }) {
  const { x = 0, y = 0, width = 0, height: tall = 0, payload } = props;
  const wide = Math.min(width, 46);
  const top = tall < 0 ? y + tall : y;
  return (
    <rect
      className={styles[payload?.side ?? 'open']}
      x={x + (width - wide) / 2}
      y={top}
      width={wide}
      height={Math.max(3, Math.abs(tall))}
      rx={3}
    />
  );
}
