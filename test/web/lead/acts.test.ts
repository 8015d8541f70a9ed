import { expect, test } from 'vitest';
import { type AuditAction, auditActions, type Language } from '../../../db/vocabulary.ts';
import { loadWords } from '../../../web/board/words.tsx';
import type { Act } from '../../../web/lead/read-acts.ts';
import { sayAct } from '../../../web/lead/say-act.ts';
import { acts as en } from '../../../web/words/en/acts.ts';
import { acts as zhHans } from '../../../web/words/zh-Hans/acts.ts';
import { acts as zhHant } from '../../../web/words/zh-Hant/acts.ts';

const languages = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

const whole: Act = {
  id: 1,
  day: '2026-03-04',
  by: 'lin',
  action: 'decided',
  team: 'Civil affairs',
  taskType: { id: 'x', names: { 'zh-Hans': '低保核查', 'zh-Hant': '低收核查', en: 'Means test' } },
  details: {
    from: 'Before',
    to: 'Now',
    name: 'Green Stone',
    ruling: 'use_with_checks',
    username: 'wu',
    closesOn: '2026-03-20',
    file: 'old.csv',
    seats: 12,
    pack: 'grassroots',
  },
};
const bare: Act = { ...whole, by: null, team: null, taskType: null, details: {} };

/** What an act never goes without. */
const always: Partial<Record<AuditAction, Act['details']>> = {
  floor_changed: { from: 5, to: 10 },
  lead_removed: { username: 'wu' },
  team_handed_over: { from: 'wu', to: 'wang' },
  settings_changed: { name: 'timeZone', from: 'UTC', to: 'Asia/Shanghai' },
  account_disabled: { username: 'wu' },
  account_enabled: { username: 'wu' },
  password_link_made: { username: 'wu' },
};

const say = async (language: Language, act: Act) => sayAct(act, languages[language], await loadWords(language));

test.each(Object.keys(languages) as Language[])(
  'every act is a sentence in %s, with all or with nothing to name',
  async (language) => {
    const said = new Set<string>();
    for (const action of auditActions)
      for (const act of [whole, bare]) {
        const details = { ...act.details, ...always[action] };
        const sentence = await say(language, { ...act, action, details });
        expect(sentence, action).not.toMatch(/undefined|null|NaN|\{|\}|_|“”|「」| {2}|^ | $/);
        expect(sentence.startsWith(act === whole ? 'lin ' : languages[language].commandLine), sentence).toBe(true);
        if (act === whole) said.add(sentence);
      }
    expect(said.size).toBe(auditActions.length);
  },
);

test('names, days and rulings stand as the reader writes them', async () => {
  const trial: Act = { ...whole, action: 'trial_opened' };
  expect(await say('zh-Hans', trial)).toBe('lin 在“Civil affairs”开了“低保核查”的抽签试验，2026年3月20日结束');
  expect(await say('en', trial)).toBe('lin opened a trial of “Means test” in “Civil affairs”, until 20 March 2026');
  expect(await say('zh-Hant', { ...whole, action: 'decided' })).toContain('「低收核查」');
  expect(await say('en', { ...whole, action: 'lead_invited', team: null })).toBe('lin invited an administrator');
  // A caution changed, not a name; a merged kind of work comes out of what it was merged into.
  const details = { name: 'Means test', from: 'Old caution', to: 'New caution' };
  expect(await say('en', { ...whole, action: 'task_type_changed', details })).toBe(
    'lin changed the name or the caution of “Means test”',
  );
  const merged = { from: 'Means test', to: 'Home visit' };
  expect(await say('zh-Hans', { ...whole, action: 'task_types_merged', details: merged })).toBe(
    'lin 把“低保核查”并入“Home visit”',
  );
  expect(await say('en', { ...whole, action: 'task_type_unmerged', details: merged })).toBe(
    'lin took “Means test” out of “Home visit” again',
  );
  expect(await say('zh-Hans', { ...bare, action: 'everything_exported' })).toBe('命令行 导出了全部数据');
});
