import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { ensureChromium } from '../../chromium.mjs';
import { chromiumFlags } from './browser.ts';

/** A browser that keeps its profile, and can be killed as a phone kills an app: at once, with all its processes. */
export interface Killable {
  page: Page;
  kill(): Promise<void>;
  /** As a person closes it: what it keeps is written first. */
  close(): Promise<void>;
}

export async function openKillable(profile: string): Promise<Killable> {
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const child = spawn(
    ensureChromium(),
    [
      '--headless',
      ...chromiumFlags,
      '--password-store=basic',
      '--lang=en-US',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: 'ignore', detached: true },
  );
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const browser = await connect(portFile, child);
  const [context] = browser.contexts();
  const page = context!.pages()[0] ?? (await context!.newPage());
  return {
    page,
    kill: async () => {
      process.kill(-child.pid!, 'SIGKILL');
      await gone;
      await browser.close();
    },
    close: async () => {
      const devtools = await browser.newBrowserCDPSession();
      await devtools.send('Browser.close').catch(() => {});
      await gone;
    },
  };
}

async function connect(portFile: string, child: ChildProcess): Promise<Browser> {
  for (let attempt = 0; ; attempt++) {
    const port = read(portFile)?.split('\n')[0];
    if (port) return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    if (attempt === 300 || child.exitCode !== null) throw new Error('the browser did not start');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
