import { expect, test } from 'vitest';
import { dotStack } from '../../../web/charts/dot-stack.ts';
import HistoryChart from '../../../web/charts/history-chart.tsx';
import { IntervalStrip } from '../../../web/charts/interval-strip.tsx';
import { along, ratioAxis } from '../../../web/charts/ratio-axis.ts';
import { waterfall } from '../../../web/charts/waterfall.ts';
import { draw } from './draw.tsx';

test('the axis treats twice as long like half as long, and has 1 in its middle', () => {
  const axis = ratioAxis([[0.62, 0.9]]);
  expect(along(axis, 1)).toBeCloseTo(0.5);
  expect(along(axis, 1.5) - 0.5).toBeCloseTo(0.5 - along(axis, 1 / 1.5));
  expect(axis.ticks).toContain(1);
});

test('ends far beyond the axis stand at its edge', () => {
  const axis = ratioAxis([[0.01, 90]]);
  expect(axis.domain).toEqual([0.25, 4]);
  expect(along(axis, 90)).toBe(1);
});

test('without any interval there is still an axis', () => {
  expect(ratioAxis([]).ticks).toContain(1);
});

test('each mark is drawn with its range, its shape telling the verdict without colour', () => {
  const axis = ratioAxis([[0.5, 1.6]]);
  const strip = (tone: 'gain' | 'loss' | 'even' | 'open') =>
    draw(<IntervalStrip axis={axis} low={0.7} ratio={0.9} high={1.2} tone={tone} />);
  const shapes = {
    gain: 'circle[fill="currentColor"]',
    open: 'circle[stroke="currentColor"]',
    even: 'rect[fill="currentColor"]',
    loss: 'path[fill="currentColor"]',
  } as const;
  for (const tone of ['gain', 'loss', 'even', 'open'] as const) {
    const plot = strip(tone);
    expect(plot.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
    const range = plot.querySelector('line[y1="50%"]')!;
    expect(range.getAttribute('x1')).toBe(`${Math.round(along(axis, 0.7) * 10_000) / 100}%`);
    expect(range.getAttribute('x2')).toBe(`${Math.round(along(axis, 1.2) * 10_000) / 100}%`);
    for (const [other, shape] of Object.entries(shapes))
      expect(plot.querySelectorAll(shape), `${other} in ${tone}`).toHaveLength(other === tone ? 1 : 0);
  }
});

test('an end beyond the axis has an arrow, and a row without figures the axis alone', () => {
  const axis = ratioAxis([[0.1, 9]]);
  expect(
    draw(<IntervalStrip axis={axis} low={0.1} ratio={1} high={9} tone="open" />).querySelectorAll('path'),
  ).toHaveLength(2);
  const bare = draw(<IntervalStrip axis={axis} />);
  expect(bare.querySelectorAll('line')).toHaveLength(axis.ticks.length);
  expect(bare.querySelectorAll('circle, path')).toHaveLength(0);
});

test('the interval over time has a mark where the verdict is new and at the end, and its ends’ days', () => {
  const points = [0.8, 0.72, 0.71, 0.7].map((ratio, at) => ({
    at: Date.UTC(2026, 8, 1 + 7 * at),
    ratio,
    interval: [ratio - 0.1, ratio + 0.35 - 0.1 * at] as const,
    tone: at === 0 ? ('open' as const) : ('gain' as const),
  }));
  const chart = draw(
    <HistoryChart
      points={points}
      tellTime={(at) => `day ${new Date(at).getUTCDate()}`}
      tellRatio={(ratio) => `${ratio} times`}
    />,
  );
  expect(chart.querySelectorAll('circle[fill="currentColor"]')).toHaveLength(2);
  expect(chart.querySelectorAll('circle[stroke="currentColor"]')).toHaveLength(1);
  expect(chart.textContent).toContain('day 1');
  expect(chart.textContent).toContain('day 22');
  expect(chart.textContent).toContain('1 times');
  expect(chart.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
});

test('each step of the account starts where the one before ended', () => {
  // 100 − 40 − 10 = 50
  const { zero, steps } = waterfall([100, -40, -10], 50, [20, 80]);
  expect(zero).toBe(0);
  expect(steps).toEqual([
    { from: 0, to: 1 },
    { from: 0.6, to: 1 },
    { from: 0.5, to: 0.6 },
    { from: 0, to: 0.5 },
  ]);
});

test('the account’s axis has round times, zero among them, and few', () => {
  // From −40 to 330 minutes: every two hours.
  expect(waterfall([330, -370], -40, [-40, 0]).ticks.map(({ minutes }) => minutes)).toEqual([0, 120, 240]);
  for (const total of [0, 7, 95, 1_000, 50_000, 2_000_000]) {
    const { ticks } = waterfall([total], total, [-total / 3, total]);
    expect(ticks.map(({ minutes }) => minutes)).toContain(0);
    expect(ticks.length).toBeLessThanOrEqual(5);
  }
});

test('an account that ends below zero keeps zero on the drawing', () => {
  // 20 − 60 = −40, perhaps −60: from −60 to 20, zero is three quarters along
  const { zero, steps, interval } = waterfall([20, -60], -40, [-60, 0]);
  expect(zero).toBeCloseTo(0.75);
  expect(steps[2]).toEqual({ from: 0.25, to: 0.75 });
  expect(interval).toEqual({ from: 0, to: 0.75 });
});

test('dots of gain and loss never share a stack', () => {
  const { dots, zero } = dotStack([-5, -1, 1, 5, 50, 100]);
  expect(dots).toHaveLength(6);
  for (const { column, side } of dots) expect(side === 'loss' ? column < zero : column >= zero).toBe(true);
});

test('dots that are all the same still stack', () => {
  expect(dotStack([0, 0, 0]).tallest).toBe(3);
  expect(dotStack([-30, -30]).tallest).toBe(2);
});
