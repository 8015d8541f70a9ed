import { describe, expect, test } from 'vitest';
import { BoardView } from '../../../web/board/board-view.tsx';
import { nameOf } from '../../../web/board/names.ts';
import type { Standing } from '../../../web/board/read-board.ts';
import { TaskView } from '../../../web/board/task-view.tsx';
import { emptyBoard, estimated, fullBoard, nothingToDo, notYet, row, withheld } from './boards.ts';
import { drawIn } from './draw.tsx';

const linkTo = (id: string) => `/lead/task/${id}`;
const standing = (id: string, hans: string, en: string, over: Partial<Standing>): Standing => ({
  id: `decision ${id}`,
  taskTypeId: id,
  names: { 'zh-Hans': hans, 'zh-Hant': hans, en },
  ruling: 'use',
  decidedOn: '2026-01-12',
  reviewOn: null,
  due: null,
  ...over,
});
const everyStanding = [
  standing('brief', '简报信息', 'Briefing note', { reviewOn: '2026-03-01', due: { because: 'review_day' } }),
  standing('return', '报表统计', 'Statistical return', { ruling: 'do_not_use' }),
  standing('speech', '领导讲话稿', 'Speech draft', {
    ruling: 'use_with_checks',
    due: { because: 'verdict_changed', was: 'probably_saves', now: 'no_clear_difference' },
  }),
  standing('notice', '通知公告', 'Notice', { due: { because: 'verdict_changed', was: null, now: 'too_early' } }),
];

const textOf = (place: Element) => place.textContent?.replace(/\s+/g, ' ') ?? '';

describe('a board with figures', () => {
  test('says the net time, what to do, and every verdict in words', async () => {
    const place = await drawIn('zh-Hans', <BoardView board={fullBoard()} standing={[]} linkTo={linkTo} />);
    const text = textOf(place);
    expect(text).toContain('本期净省约 18 小时（可能 9–28 小时），已扣返工、负担和记录本身用时 40 分钟。');
    expect(text).toContain('放心用：简报信息');
    expect(text).toContain('先别用：报表统计');
    expect(text).toContain('该取消的负担：使用率上报、排名（约 2 小时）');
    expect(text).toContain('同样的活多用约 19% 的时间（可能多 0.3%–41%）');
    expect(text).toContain('用与不用 AI 两边各有 10–19 人');
  });

  test('keeps the order of the catalogue, whatever the effects', async () => {
    const place = await drawIn('zh-Hans', <BoardView board={fullBoard()} standing={[]} linkTo={linkTo} />);
    const links = [...place.querySelectorAll('[aria-labelledby="tasks"] a[href^="/lead/task/"]')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).toEqual(['brief', 'return', 'speech', 'notice', 'reply', 'plan', 'software'].map(linkTo));
  });

  test('has a table with the same verdicts and ranges as the plot', async () => {
    const place = await drawIn('en', <BoardView board={fullBoard()} standing={[]} linkTo={linkTo} />);
    const cells = [...place.querySelectorAll('[aria-labelledby="tasks"] details tbody tr')].map((line) =>
      [...line.children].map(textOf).slice(0, 4),
    );
    expect(cells).toEqual([
      ['Briefing note', 'Probably faster', '25% less time', '10%–38% less'],
      ['Statistical return', 'Probably slower', '34% more time', '8%–66% more'],
      ['Speech draft', 'No clear difference', '2% less time', '9% less to 7% more'],
      ['Notice', 'Too early to say', '16% less time', '45% less to 30% more'],
      ['Reply to a resident’s letter', 'Too early to say', '—', '—'],
      ['Work plan', 'Not shown yet', '—', '—'],
      ['Software issue', 'Slower', '19% more time', '0.3%–41% more'],
    ]);
  });

  test('says a feeling as a feeling, and only where nothing else is known', async () => {
    const place = await drawIn('en', <BoardView board={fullBoard()} standing={[]} linkTo={linkTo} />);
    expect(textOf(place)).toContain('So far only a feeling, no conclusion: people feel it takes 30% less time.');
    expect(textOf(place).match(/only a feeling/g)).toHaveLength(1);
  });

  test('the account adds up to the minute', async () => {
    const place = await drawIn('zh-Hans', <BoardView board={fullBoard()} standing={[]} linkTo={linkTo} />);
    const account = place.querySelector('[aria-labelledby="time-account"]')!;
    // 25:00 − 3:20 − 2:35 − 0:40 = 18:25
    const figures = [...account.querySelectorAll('tr > td:nth-child(2)')].map(textOf);
    expect(figures).toEqual([
      '25 小时',
      '−3 小时 20 分钟',
      '−2 小时 35 分钟',
      '−40 分钟',
      '18 小时 25 分钟可能省 9–28 小时',
    ]);
  });

  test('names what is not counted and what is withheld, with the floor', async () => {
    const text = textOf(await drawIn('zh-Hans', <BoardView board={fullBoard()} standing={[]} linkTo={linkTo} />));
    expect(text).toContain('没有算进上面净时间的：群众来信答复及信访事项办理意见、工作方案。');
    expect(text).toContain('会议纪要、台账');
    expect(text).toContain('至少 5 个人的记录才公布');
  });
});

describe('what a lead can do about it', () => {
  const drawn = (over: Parameters<typeof fullBoard>[0] = {}, language: 'zh-Hans' | 'en' = 'en') =>
    drawIn(language, <BoardView board={fullBoard(over)} standing={everyStanding} linkTo={linkTo} />);

  test('each line says why, and leads to the decision or says that it was made', async () => {
    const lines = [...(await drawn()).querySelectorAll('[aria-labelledby="what-to-do"] li')].map(textOf);
    expect(lines).toEqual([
      'Use it for: Briefing note25% less time (likely 10%–38% less)Look again and decide',
      'Not for now: Statistical return34% more time (likely 8%–66% more)✓ Decided: Do not use it for now',
      'A burden to do away with: Usage reports and rankings (about 2 hours)The rule, and a text for whoever can end it',
    ]);
  });

  test('a task done twice is asked about', async () => {
    const { whatToDo } = fullBoard();
    const dropTask = { id: 'ledger', names: { en: 'Ledger' } };
    const text = textOf(await drawn({ whatToDo: { ...whatToDo, avoid: null, dropTask, doneTwiceShare: 0.6 } }));
    expect(text).toContain('Ask whether it is needed at all: Ledger');
    expect(text).toContain('about 6 in 10 are done twice');
  });

  test('what is due says why, in catalogue order', async () => {
    const items = [...(await drawn()).querySelectorAll('[aria-labelledby="reviews"] li')].map(textOf);
    expect(items.map((item) => item.replace('Look again and decide', ''))).toEqual([
      'Briefing noteTo be looked at again on 1 March 2026Use it, decided on 12 January 2026',
      'Speech draftThe board said “Probably faster” then, and “No clear difference” nowUse it, with checks, decided on 12 January 2026',
      'NoticeThe board had nothing to say then; now it says “Too early to say”Use it, decided on 12 January 2026',
    ]);
  });

  test('the text for a superior names each burden with its time, the forbidden ones first with their rule', async () => {
    const text = (await drawn({}, 'zh-Hans')).querySelector('pre')!.textContent!;
    const lines = text.split('\n').filter((line) => line !== '');
    // 95 and 60 minutes: 155 in all, told in half hours from an hour and a half on, never too short.
    expect(lines.slice(1)).toEqual([
      '党政办，近一年，下列事项不属于任何一件具体工作，却占用了工作人员的时间。',
      '国办函〔2026〕12号明令禁止的：',
      '一、使用率上报、排名，约 2 小时。文件规定不得上报安装率、使用率，不得积分排名。请予取消。',
      '没有明文规定，请考虑取消或减少的：',
      '二、硬性培训，约 60 分钟。建议改为自愿参加，或结合具体工作来讲。',
      '合计约 3 小时。',
      '说明：数据截至 2026年3月2日。用时由工作人员自愿、不记名记录，每个数都来自至少 5 个人。不统计使用率，不排名，不作考核依据。',
    ]);
  });

  test('every chart has its content as a table', async () => {
    const tables = [...(await drawn()).querySelectorAll('table')];
    expect(tables.length).toBeGreaterThanOrEqual(5);
    for (const table of tables) {
      expect(table.querySelectorAll('thead th[scope="col"]').length).toBeGreaterThan(1);
      for (const line of table.querySelectorAll('tbody tr'))
        expect(line.querySelector('th[scope="row"]')).not.toBeNull();
    }
  });
});

test('without figures it says so, and draws no empty chart', async () => {
  const place = await drawIn('zh-Hans', <BoardView board={emptyBoard()} standing={[]} linkTo={linkTo} />);
  expect(textOf(place)).toContain('还没有可以公布的数字');
  expect(place.querySelector('table')).toBeNull();
  expect(place.querySelector('[aria-labelledby="time-account"]')).toBeNull();
});

test('with costs alone it shows the costs and promises no saving', async () => {
  const board = fullBoard({
    headline: { kind: 'costs_only', burdenMinutes: 155, toolMinutes: 20 },
    whatToDo: nothingToDo,
    taskTypes: [row('reply', '来信答复', 'Reply', notYet()), row('plan', '工作方案', 'Work plan', withheld())],
  });
  const text = textOf(await drawIn('zh-Hans', <BoardView board={board} standing={[]} linkTo={linkTo} />));
  expect(text).toContain('省了多少还算不出来，已知花掉 3 小时');
  expect(text).toContain('先照常做');
  expect(text).not.toContain('净省');
});

test.each(['zh-Hans', 'zh-Hant', 'en'] as const)(
  'nothing in %s is undefined, NaN or left untranslated',
  async (language) => {
    const name = language === 'en' ? 'General affairs' : '党政办';
    const { team } = fullBoard();
    const board = await drawIn(
      language,
      <BoardView board={fullBoard({ team: { ...team, name } })} standing={everyStanding} linkTo={linkTo} />,
    );
    const task = await drawIn(language, <TaskView evidence={fullBoard().taskTypes[0]!.evidence} floor={5} />);
    for (const text of [textOf(board), textOf(task)]) {
      expect(text).not.toMatch(/undefined|NaN|null|\[object|_/);
      if (language === 'en') expect(text).not.toMatch(/\p{Script=Han}/u);
    }
  },
);

describe('a task', () => {
  test('that costs says so in a sentence, with what people had expected beside it', async () => {
    const evidence = fullBoard().taskTypes.find(({ id }) => id === 'software')!.evidence;
    const text = textOf(await drawIn('zh-Hans', <TaskView evidence={evidence} floor={5} />));
    expect(text).toContain('用 AI 后更慢：同样的活多用约 19% 的时间（可能多 0.3%–41%）。');
    expect(text).toContain('抽签决定用不用 AI');
    expect(text).toContain('事前预计少用 25%');
    expect(text).toContain('感觉比实测乐观');
  });

  test('lists every calculation and marks the one used', async () => {
    const evidence = fullBoard().taskTypes[0]!.evidence;
    const place = await drawIn('en', <TaskView evidence={evidence} floor={5} />);
    const [last] = [...place.querySelectorAll('details')].slice(-1);
    const lines = [...last!.querySelectorAll('tbody tr')].map((line) => [...line.children].map(textOf));
    expect(lines.map(([model, , , used]) => [model, used])).toEqual([
      ['nothing: plain averages', ''],
      ['size of the piece', ''],
      ['each person against themselves and size of the piece', '✓ the one used'],
    ]);
  });

  test('without a figure says why', async () => {
    const text = textOf(await drawIn('en', <TaskView evidence={notYet({ reason: 'too_few_people' })} floor={5} />));
    expect(text).toContain('nearly all notes come from the same few people');
  });

  test('shows nothing of a saving that the period does not have', async () => {
    const evidence = estimated({ minutesSaved: null, minutesSavedInterval: null });
    expect((await drawIn('en', <TaskView evidence={evidence} floor={5} />)).querySelector('#saving')).toBeNull();
  });
});

test('a name missing in the reader’s language is given in the nearest one', () => {
  expect(nameOf({ id: 'a', names: { en: 'Return', 'zh-Hans': '报表' } }, 'zh-Hant')).toBe('报表');
  expect(nameOf({ id: 'a', names: { en: 'Return' } }, 'zh-Hans')).toBe('Return');
});
