import { en } from './en.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

const said = [zhHans, zhHant, en].map(({ refusals }) => `<p>${refusals.office_retired}</p>`).join('');

/** The built page with its words already in it, for who has no script; or, where there is none, a page of its own. */
export function closedPage(built: string | undefined): string {
  const root = '<div id="root"></div>';
  if (built?.includes(root)) return built.replace(root, `<div id="root"><main>${said}</main></div>`);
  return `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>实效 Shixiao</title><main>${said}</main></html>`;
}
