import { api } from '../api/client.ts';
import { useWords } from '../board/words.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { refusalText } from './failed.tsx';
import { useSubmit } from './use-submit.ts';

/** In a synthetic office alone: the next publication at once, so that whoever tries it sees their own notes arrive. */
export function RunNow({ done }: { done(): Promise<void> }) {
  const { lead, boardPage } = useWords();
  const { title, text, button, busy: working, done: said } = boardPage.runNow;
  const { submit, busy, checked, error } = useSubmit(async () => {
    await api.publications.$post();
    await done();
  });
  return (
    <Notice title={title}>
      <p>{text}</p>
      <Button disabled={busy} onClick={() => void submit()}>
        {busy ? working : button}
      </Button>
      <p role={error === null ? 'status' : 'alert'}>
        {error !== null ? refusalText(error, lead.failed.text) : checked && !busy ? said : ''}
      </p>
    </Notice>
  );
}
