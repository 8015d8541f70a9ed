import { useState } from 'react';
import { api } from '../api/client.ts';
import { useWords } from '../board/words.tsx';
import { refusalText } from '../lead/failed.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';

/** Enough is known; a change of tool is a reason to ask again. */
export function Resting({ teamId, taskTypeId }: { teamId: string; taskTypeId: string }) {
  const { task, lead } = useWords();
  const [state, setState] = useState<'asked' | 'noted' | { failed: unknown }>('asked');
  const note = async () => {
    try {
      await api.teams[':id']['tool-changes'].$post({ param: { id: teamId }, json: { taskTypeId } });
      setState('noted');
    } catch (failed) {
      setState({ failed });
    }
  };
  if (state === 'noted')
    return (
      <Notice announce>
        <p>{task.toolChanged}</p>
      </Notice>
    );
  return (
    <Notice>
      <p>{task.restingText}</p>
      <Button onClick={() => void note()}>{task.toolChange}</Button>
      {typeof state === 'object' && <p role="alert">{refusalText(state.failed, lead.failed.text)}</p>}
    </Notice>
  );
}
