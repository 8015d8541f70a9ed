import { useState } from 'react';
import { useWords } from '../board/words.tsx';
import { Button } from '../parts/button.tsx';

/** Copies a text. Plain http has no clipboard of its own, so the old way stands in. */
export function CopyButton({ text, label }: { text: string; label?: string }) {
  const { teams: words } = useWords().lead;
  const [copied, setCopied] = useState(false);
  async function copy() {
    setCopied(await put(text));
    setTimeout(() => setCopied(false), 4000);
  }
  return (
    <>
      <Button kind="primary" onClick={copy}>
        {copied ? `✓ ${words.copied}` : (label ?? words.copy)}
      </Button>
      <span role="status" hidden>
        {copied ? words.copied : ''}
      </span>
    </>
  );
}

async function put(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return putByHand(text);
  }
}

function putByHand(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  return done;
}
