import type { BurdenKind } from '../../db/vocabulary.ts';
import { api } from '../api/client.ts';
import { refusalText } from '../lead/failed.tsx';
import { useSubmit } from '../lead/use-submit.ts';
import { Button } from '../parts/button.tsx';
import { useWords } from './words.tsx';

interface Props {
  teamId: string;
  burden: BurdenKind;
  /** null: it is still asked for. */
  endedOn: string | null;
  changed(): Promise<void>;
}

/** Whoever can end a burden says here that they did: staff read so on their own page. */
export function BurdenEnding({ teamId, burden, endedOn, changed }: Props) {
  const { vocabulary, doing, lead, told } = useWords();
  const words = doing.burdenEnding;
  const route = api.teams[':id']['burden-endings'][':burden'];
  const param = { id: teamId, burden };
  const { submit, busy, error } = useSubmit(async () => {
    await (endedOn === null ? route.$put({ param }) : route.$delete({ param }));
    await changed();
  });
  const label = endedOn === null ? words.end : words.resume;
  return (
    <p>
      {endedOn !== null && <strong>{words.ended(told.day(endedOn))} </strong>}
      <Button
        kind="quiet"
        disabled={busy}
        aria-label={`${label}: ${vocabulary.burdens[burden]}`}
        onClick={() => void submit()}
      >
        {label}
      </Button>
      {error !== null && <span role="alert">{refusalText(error, lead.failed.text)}</span>}
    </p>
  );
}
