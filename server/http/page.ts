import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '../../db/vocabulary.ts';
import type { Me } from '../access/me.ts';
import type { CatalogueEntry } from '../catalogue/list-task-types.ts';

/** What a device says of itself in cookies, and we only draw by. */
export interface Device {
  language: Language;
  /** 大字 */
  large: boolean;
  /** The kinds of work that were logged on it last, newest first. */
  recent: string[];
}

/** What the log page is drawn from, here and again in the browser. */
export interface First extends Device {
  me: Me;
  taskTypes: CatalogueEntry[];
}

export interface Page {
  /** Of the style that stands in the page, for the content security policy. */
  styleHash: string;
  plain(device: Device): string;
  /** With the log page's first step in it, which needs no script to be seen and tapped. */
  withFirst(first: First): Promise<string>;
}

/** The built page. Its first step is drawn by the web's own program, built beside it (web/first-page.tsx). */
export function readPage(folder: string): Page {
  const [html, program] = ['index.html', 'first-page.mjs'].map((name) => join(folder, name)) as [string, string];
  for (const file of [html, program]) if (!existsSync(file)) throw new Error(`${file} is missing: build the web first`);
  const built = readFileSync(html, 'utf8');
  const words = readdirSync(join(folder, 'assets'));
  const drawing: Promise<{ drawFirst(first: First): string }> = import(pathToFileURL(program).href);

  const plain = ({ language, large }: Device) => {
    const ownWords = words.find((name) => name.startsWith(`staff-${language}-`) && name.endsWith('.js'));
    const early = ownWords ? `<link rel="modulepreload" crossorigin href="/assets/${ownWords}">` : '';
    return built
      .replace(/<html [^>]*>/, `<html lang="${language}"${large ? ' data-text="large"' : ''}>`)
      .replace('</head>', `${early}</head>`);
  };
  return {
    styleHash: createHash('sha256').update(styleOf(built)).digest('base64'),
    plain,
    withFirst: async (first) => {
      const { drawFirst } = await drawing;
      const data = JSON.stringify(first).replaceAll('<', '\\u003c');
      const body = `<div id="root">${drawFirst(first)}</div><script type="application/json" id="first">${data}</script>`;
      return plain(first).replace('<div id="root"></div>', () => body);
    },
  };
}

function styleOf(html: string): string {
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1];
  if (style === undefined) throw new Error('the built page has no style in it');
  return style;
}
