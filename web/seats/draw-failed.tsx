import type { ApiError } from '../api/problem.ts';
import prose from '../pages/prose.module.css';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { useWords } from '../words/words.tsx';
import type { DrawWords } from '../words/zh-Hans/draw.ts';
import { TypeCode } from './type-code.tsx';

/** A slip that gives no seat fails loudly, as others must hear of it. */
export function DrawFailed({ error, words, again }: { error: ApiError; words: DrawWords; again(): void }) {
  const { t } = useWords();
  const { code } = error;
  if (code === 'hat_empty')
    return (
      <div className={prose.prose}>
        <Notice tone="alarm" title={words.emptyTitle} announce>
          <p className={prose.lead}>{words.emptyText}</p>
        </Notice>
        <TypeCode words={words} />
      </div>
    );
  if (code === 'hat_void')
    return (
      <div className={prose.prose}>
        <Notice tone="attention" title={words.againTitle} announce>
          <p className={prose.lead}>{words.againText}</p>
        </Notice>
        <TypeCode words={words} />
      </div>
    );
  const known = error.title !== '';
  return (
    <div className={prose.prose}>
      <Notice tone="alarm" title={known ? words.failedTitle : t.failed.title} announce>
        <p className={prose.lead}>{error.title || t.failed.text}</p>
      </Notice>
      {code === 'slip_used' && (
        <ButtonLink href="/move" kind="primary" wide>
          {words.moveButton}
        </ButtonLink>
      )}
      {(!known || error.status >= 429) && <Button onClick={again}>{t.tryAgain}</Button>}
      {known && <ButtonLink href="/d">{words.otherCode}</ButtonLink>}
    </div>
  );
}
