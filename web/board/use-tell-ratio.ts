import { useWords } from './words.tsx';

/** Says a place on an axis of time ratios as a change: 0.75 is −25%. */
export function useTellRatio(): (ratio: number) => string {
  const { lead, language } = useWords();
  const percent = new Intl.NumberFormat(language, { style: 'percent', signDisplay: 'always' });
  return (ratio) => (ratio === 1 ? lead.board.same : percent.format(ratio - 1).replace('-', '−'));
}
