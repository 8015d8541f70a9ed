import { useLayoutEffect, useRef } from 'react';

/** A tap counts for what was seen: this long a new screen takes none. A deliberate hand needs longer. */
const unseenMilliseconds = 400;

/** The longest gap that systems take for a double click. */
const doubleClickMilliseconds = 900;

let shownAt = Number.NEGATIVE_INFINITY;
let timer: ReturnType<typeof setTimeout> | undefined;

/** What stands here now has not been seen yet. */
function showUnseen(): void {
  shownAt = performance.now();
  // Pointers find nothing to hit: a finger that goes down too early never presses by going up late.
  document.documentElement.dataset.unseen = '';
  clearTimeout(timer);
  timer = setTimeout(() => delete document.documentElement.dataset.unseen, unseenMilliseconds);
}

/** For what takes the place of something else under the same finger: at each change of `screen`, and at first where asked. */
export function useUnseen(screen: unknown, { atFirst = false } = {}): void {
  const before = useRef(atFirst ? undefined : screen);
  useLayoutEffect(() => {
    if (before.current === screen) return;
    before.current = screen;
    showUnseen();
  }, [screen]);
}

/** Once for the page: clicks and keys that were meant for what stood here before. */
export function guardUnseen(): void {
  addEventListener('click', (event) => isEarlyClick(event) && swallow(event), true);
  addEventListener('keydown', (event) => isEarlyKey(event) && swallow(event), true);
}

function isEarlyClick({ timeStamp, isTrusted, detail }: MouseEvent): boolean {
  const since = timeStamp - shownAt;
  return isTrusted && (since < unseenMilliseconds || (detail > 1 && since < doubleClickMilliseconds));
}

/** A key that is held presses once; what is typed into a field is left alone. */
function isEarlyKey({ timeStamp, target, key, repeat, isTrusted }: KeyboardEvent): boolean {
  if (!isTrusted || !/^([0-9 ]|Enter|Escape)$/.test(key) || isTyping(target)) return false;
  return repeat || timeStamp - shownAt < unseenMilliseconds;
}

export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=radio]), select, textarea');
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
