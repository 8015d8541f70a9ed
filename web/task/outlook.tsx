import type { ToldTrial } from '../../server/boards/told-trial.ts';
import { api } from '../api/client.ts';
import { useLoaded } from '../lead/use-loaded.ts';
import { Notice } from '../parts/notice.tsx';
import type { PlanningWords } from '../words/planning-words.ts';

interface Props {
  teamId: string;
  /** As typed. */
  people: string;
  pace: string;
  weeks: number;
  earlier: readonly ToldTrial[];
  words: PlanningWords;
}

/** What such a trial can show; nothing before people and pace are said. */
export function Outlook(props: Props) {
  const [people, pacePerWeek] = [Number(props.people), Number(props.pace)];
  const { weeks } = props;
  const said = people >= 1 && people <= 2000 && Number.isInteger(people) && pacePerWeek > 0 && pacePerWeek <= 200;
  if (!said || weeks < 1 || weeks > 8) return null;
  return <Told {...props} people={people} pacePerWeek={pacePerWeek} />;
}

function Told(props: Omit<Props, 'people' | 'pace'> & { people: number; pacePerWeek: number }) {
  const { teamId, people, pacePerWeek, weeks, words } = props;
  const earlier = endsOf(props.earlier);
  const outlook = useLoaded(async () => {
    const query = {
      people: `${people}`,
      weeks: `${weeks}`,
      pacePerWeek: `${pacePerWeek}`,
      ...(earlier.length > 0 && { earlier: earlier.join(',') }),
    };
    return (await api.teams[':id'].trials.outlook.$get({ param: { id: teamId }, query })).json();
  }, `${teamId} ${people} ${weeks} ${pacePerWeek} ${earlier}`);
  if (outlook.kind !== 'loaded') return null;
  const { piecesEachWay, findsInHalf, findsInFourFifths, weeksForThirty } = outlook.value;
  const lines = [
    words.pieces(piecesEachWay, weeks),
    ...(findsInHalf === null ? [words.nothing] : [words.half(findsInHalf)]),
    ...(findsInFourFifths === null ? [] : [words.fourFifths(findsInFourFifths)]),
    weeksForThirty === null ? words.neverThirty : words.weeksForThirty(weeksForThirty),
    words.typical,
  ];
  return (
    <Notice title={words.planTitle} announce>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}

/** How those that were read ended, the first first. */
function endsOf(trials: readonly ToldTrial[]): ('found' | 'nothing' | 'not_read')[] {
  return [...trials]
    .reverse()
    .filter(({ state }) => state === 'read')
    .map(({ reading }) =>
      reading === null ? 'not_read' : reading.word === 'saves' || reading.word === 'costs' ? 'found' : 'nothing',
    );
}
