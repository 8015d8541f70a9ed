import { evenBand } from './even-band.ts';
import styles from './interval-strip.module.css';
import { Mark, type Tone } from './mark.tsx';
import { along, type RatioAxis } from './ratio-axis.ts';
import tones from './tone.module.css';

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;

/**
 * One interval of time ratios in plain SVG (`size`: half the mark's width in pixels), as high and wide as its place, so that the strips of a column make one plot, also on
 * paper. Decoration: its row says the same in words.
 */
export function IntervalStrip(
  props: { axis: RatioAxis; size?: number } & ({ low: number; ratio: number; high: number; tone: Tone } | object),
) {
  const { axis, size = 7 } = props;
  const place = (ratio: number) => percent(along(axis, ratio));
  const [from, to] = evenBand.map((ratio) => along(axis, ratio)) as [number, number];
  return (
    <svg className={styles.strip} width="100%" height="100%" aria-hidden="true" focusable="false">
      <rect className={styles.band} x={percent(from)} y="0" width={percent(to - from)} height="100%" />
      {axis.ticks.map((tick) => (
        <line
          key={tick}
          className={tick === 1 ? styles.level : styles.tick}
          x1={place(tick)}
          x2={place(tick)}
          y1="0"
          y2="100%"
        />
      ))}
      {'ratio' in props && (
        <g className={tones[props.tone]}>
          <line className={styles.range} x1={place(props.low)} x2={place(props.high)} y1="50%" y2="50%" />
          {[...(props.low < axis.domain[0] ? [-1] : []), ...(props.high > axis.domain[1] ? [1] : [])].map(
            (outwards) => (
              <svg key={outwards} x={outwards < 0 ? '0%' : '100%'} y="50%" overflow="visible" aria-hidden="true">
                <path d={`M 0 0 l ${-8 * outwards} -5 v 10 z`} fill="currentColor" />
              </svg>
            ),
          )}
          <svg x={place(props.ratio)} y="50%" overflow="visible" aria-hidden="true">
            <Mark tone={props.tone} x={0} y={0} size={size} />
          </svg>
        </g>
      )}
    </svg>
  );
}
