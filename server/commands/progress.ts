import type { ProgressLine } from './command.ts';

export interface Terminal {
  isTTY?: boolean;
  write(text: string): unknown;
}

const quiet = { terminal: 400, log: 5_000 };
const between = { terminal: 100, log: 5_000 };

/** A bar that is redrawn on a terminal, a line now and then elsewhere; nothing at all for what is done at once. */
export function progressOn(output: Terminal, now: () => number = Date.now): ProgressLine {
  const began = now();
  let shown = 0;
  let last = '';
  return {
    show: (text, share) => {
      const at = now();
      const kind = output.isTTY ? 'terminal' : 'log';
      const pause = between[kind];
      const isNew = text !== last && kind === 'terminal';
      if (at - began < quiet[kind] || (at - shown < pause && !isNew)) return;
      shown = at;
      last = text;
      if (output.isTTY) output.write(`\r\u001b[K${line(text, share)}`);
      else output.write(`${line(text, share)}\n`);
    },
    done: () => {
      if (output.isTTY && shown > 0) output.write('\r\u001b[K');
    },
  };
}

function line(text: string, share: number | undefined): string {
  if (share === undefined) return text;
  const filled = Math.round(share * 24);
  return `${text} ${'█'.repeat(filled)}${'░'.repeat(24 - filled)} ${Math.floor(share * 100)} %`;
}
