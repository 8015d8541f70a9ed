import { expect, test } from 'vitest';
import HistoryChart from '../../../web/charts/history-chart.tsx';
import { hourTicks } from '../../../web/charts/hour-ticks.ts';
import { IntervalStrip } from '../../../web/charts/interval-strip.tsx';
import { along, labelled, ratioAxis } from '../../../web/charts/ratio-axis.ts';
import TrendChart from '../../../web/charts/trend-chart.tsx';
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

const point = (at: number, ratio: number, tone: 'gain' | 'open', begins = false) => ({
  at: Date.UTC(2026, 8, at),
  ratio,
  interval: [ratio - 0.1, ratio + 0.3] as const,
  tone,
  begins,
});
const tell = {
  tellTime: (at: number) => `day ${new Date(at).getUTCDate()}`,
  tellRatio: (ratio: number) => `${ratio} times`,
};

test('every reading over time has its mark, and the ends their days', () => {
  const points = [point(1, 0.8, 'open', true), point(8, 0.72, 'gain'), point(22, 0.7, 'gain')];
  const chart = draw(<HistoryChart points={points} marks={[]} {...tell} />);
  expect(chart.querySelectorAll('circle[fill="currentColor"]')).toHaveLength(2);
  expect(chart.querySelectorAll('circle[stroke="currentColor"]')).toHaveLength(1);
  expect(chart.textContent).toContain('day 1');
  expect(chart.textContent).toContain('day 22');
  expect(chart.textContent).toContain('1 times');
  expect(chart.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
});

test('a lead’s marks are lines with the numbers of the list below, also beyond the readings', () => {
  const points = [point(5, 0.8, 'open', true), point(12, 0.72, 'gain')];
  const marks = [
    { at: Date.UTC(2026, 8, 2), number: 1 },
    { at: Date.UTC(2026, 8, 9), number: 2 },
  ];
  const chart = draw(<HistoryChart points={points} marks={marks} {...tell} />);
  const said = [...chart.querySelectorAll('text')].map((one) => one.textContent);
  expect(said).toEqual(expect.arrayContaining(['1', '2']));
  expect(chart.textContent).toContain('day 2');
});

test('labels of an axis never stand closer than a label is wide, whatever the range', () => {
  for (let reach = 1.05; reach < 9; reach *= 1.02) {
    const axis = ratioAxis([[1 / reach, reach]]);
    for (const apart of [0.11, 0.19]) {
      const places = labelled(axis, apart).map((tick) => along(axis, tick));
      expect(places.some((place) => Math.abs(place - 0.5) < 1e-9)).toBe(true);
      expect(places.length).toBeGreaterThanOrEqual(2);
      for (const [at, place] of places.slice(1).entries())
        expect(place - places[at]!).toBeGreaterThanOrEqual(apart - 1e-9);
    }
  }
});

test('a quarter’s bar lies between the ends of its range, full where all of it is saved', () => {
  const points = [
    { name: '26 Q1', low: -120, high: 600 },
    { name: '26 Q2', low: 300, high: 900 },
  ];
  const chart = draw(<TrendChart points={points} tellHours={(hours) => `${hours} h`} />);
  expect(chart.textContent).toContain('26 Q1');
  const said = [...chart.querySelectorAll('text')].map((one) => one.textContent);
  expect(said).toEqual(expect.arrayContaining(['-5 h', '0 h', '15 h']));
  expect(chart.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
});

test('hours on an axis are round, few, hold the range, and zero is among them', () => {
  expect(hourTicks(-2, 15)).toEqual([-5, 0, 5, 10, 15]);
  for (const [low, high] of [
    [0, 0.2],
    [-0.4, 3],
    [-90, -20],
    [40, 2_900],
  ] as const) {
    const ticks = hourTicks(low, high);
    expect(ticks).toContain(0);
    expect(ticks.length).toBeLessThanOrEqual(6);
    expect([ticks[0]! <= low, ticks.at(-1)! >= high]).toEqual([true, true]);
  }
});
