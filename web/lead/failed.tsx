import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { ApiError } from '../api/problem.ts';
import { useWords } from '../board/words.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';

/** Why a page could not be drawn, and what to do about it. */
export function Failed({ error, again }: { error: unknown; again(): void }) {
  const { failed, tryAgain } = useWords().lead;
  const code = error instanceof ApiError ? error.code : null;
  if (code === 'forbidden')
    return (
      <Notice tone="attention" title={failed.forbiddenTitle}>
        {failed.forbiddenText}
      </Notice>
    );
  if (code === 'not_found')
    return (
      <Notice tone="attention" title={failed.missingTitle}>
        {failed.missingText}
      </Notice>
    );
  if (code === 'not_signed_in') return <SignInAgain />;
  const said = error instanceof ApiError && error.title !== '' ? error.title : failed.text;
  return (
    <Notice tone="alarm" title={failed.title} announce>
      <p>{said}</p>
      <p>
        <Button onClick={again}>{tryAgain}</Button>
      </p>
    </Notice>
  );
}

function SignInAgain() {
  const [path, navigate] = useLocation();
  useEffect(() => {
    const next = encodeURIComponent(path + window.location.search);
    navigate(`/lead/sign-in?next=${next}&ended=1`, { replace: true });
  }, [path, navigate]);
  return null;
}

/** One sentence for a form that was refused as a whole. */
export function refusalText(error: unknown, otherwise: string): string {
  return error instanceof ApiError && error.title !== '' ? error.title : otherwise;
}
