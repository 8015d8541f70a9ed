import { renderToString } from 'react-dom/server';
import { Router } from 'wouter';
import type { First } from '../server/app.ts';
import { Root } from './root.tsx';
import { staff as en } from './words/en/staff.ts';
import { staff as zhHans } from './words/zh-Hans/staff.ts';
import { staff as zhHant } from './words/zh-Hant/staff.ts';

const words = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/** For the server, built beside the pages: the log page as the browser draws it first, so that its tiles need no script. */
export function drawFirst(first: First): string {
  return renderToString(
    <Router ssrPath="/">
      <Root first={first} words={{ language: first.language, t: words[first.language] }} />
    </Router>,
  );
}
