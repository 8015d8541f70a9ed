import { api } from '../api/client.ts';
import { Sure } from '../lead/sure.tsx';
import { Notice } from '../parts/notice.tsx';
import type { HatWords } from '../words/zh-Hans/hats.ts';

/** A room draws by a code that another window shows. */
export function UnderWay(props: {
  teamId: string;
  drawing: { id: string; seats: number };
  words: HatWords;
  done(): Promise<void>;
}) {
  const { teamId, drawing, words, done } = props;
  const param = { id: teamId, hatId: drawing.id };
  return (
    <Notice tone="attention">
      <p>{words.underWay(drawing.seats)}</p>
      <Sure
        label={words.stop}
        text={words.void}
        confirm={words.stop}
        cancel={words.cancel}
        act={async () => {
          await api.teams[':id'].hats[':hatId'].$delete({ param });
          await done();
        }}
      />
    </Notice>
  );
}
