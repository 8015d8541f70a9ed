import { describe, expect, test } from 'vitest';
import { BoardView } from '../../../web/board/board-view.tsx';
import { nameOf } from '../../../web/board/names.ts';
import { TaskView } from '../../../web/board/task-view.tsx';
import { emptyBoard, estimated, fullBoard, nothingToDo, notYet, row, withheld } from './boards.ts';
import { drawIn } from './draw.tsx';

const linkTo = (id: string) => `/lead/task/${id}`;
const textOf = (place: Element) => place.textContent?.replace(/\s+/g, ' ') ?? '';

describe('a board with figures', () => {
  test('says the net time, what to do, and every verdict in words', async () => {
    const place = await drawIn('zh-Hans', <BoardView board={fullBoard()} linkTo={linkTo} />);
    const text = textOf(place);
    expect(text).toContain('本期净省约 18 小时（可能 9–28 小时），已扣返工、负担和记录本身用时 40 分钟。');
    expect(text).toContain('放心用：简报信息');
    expect(text).toContain('先别用：报表统计');
    expect(text).toContain('该取消的负担：使用率上报、排名');
    expect(text).toContain('同样的活多用约 19% 的时间（可能多 0.3%–41%）');
    expect(text).toContain('用与不用 AI 两边各有 10–19 人');
  });

  test('keeps the order of the catalogue, whatever the effects', async () => {
    const place = await drawIn('zh-Hans', <BoardView board={fullBoard()} linkTo={linkTo} />);
    const links = [...place.querySelectorAll('a[href^="/lead/task/"]')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['brief', 'return', 'speech', 'notice', 'reply', 'plan', 'software'].map(linkTo));
  });

  test('has a table with the same verdicts and ranges as the plot', async () => {
    const place = await drawIn('en', <BoardView board={fullBoard()} linkTo={linkTo} />);
    const cells = [...place.querySelectorAll('tbody tr')].map((line) => [...line.children].map(textOf).slice(0, 4));
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
    const place = await drawIn('en', <BoardView board={fullBoard()} linkTo={linkTo} />);
    expect(textOf(place)).toContain('So far only a feeling, no conclusion: people feel it takes 30% less time.');
    expect(textOf(place).match(/only a feeling/g)).toHaveLength(1);
  });

  test('the account adds up to the minute', async () => {
    const place = await drawIn('zh-Hans', <BoardView board={fullBoard()} linkTo={linkTo} />);
    const account = place.querySelector('[aria-labelledby="time-account"]')!;
    // 25:00 − 3:20 − 2:35 − 0:40 = 18:25
    const figures = [...account.querySelectorAll('dd')].map(textOf);
    expect(figures).toEqual([
      '25 小时',
      '−3 小时 20 分钟',
      '−2 小时 35 分钟',
      '−40 分钟',
      '18 小时 25 分钟可能省 9–28 小时',
    ]);
  });

  test('names what is not counted and what is withheld, with the floor', async () => {
    const text = textOf(await drawIn('zh-Hans', <BoardView board={fullBoard()} linkTo={linkTo} />));
    expect(text).toContain('没有算进上面净时间的：群众来信答复及信访事项办理意见、工作方案。');
    expect(text).toContain('会议纪要、台账');
    expect(text).toContain('至少 5 个人的记录才公布');
  });
});

test('without figures it says so, and draws no empty chart', async () => {
  const place = await drawIn('zh-Hans', <BoardView board={emptyBoard()} linkTo={linkTo} />);
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
  const text = textOf(await drawIn('zh-Hans', <BoardView board={board} linkTo={linkTo} />));
  expect(text).toContain('省了多少还算不出来，已知花掉 3 小时');
  expect(text).toContain('先照常做');
  expect(text).not.toContain('净省');
});

test.each(['zh-Hans', 'zh-Hant', 'en'] as const)(
  'nothing in %s is undefined, NaN or left untranslated',
  async (language) => {
    const board = await drawIn(language, <BoardView board={fullBoard()} linkTo={linkTo} />);
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
    const lines = [...place.querySelectorAll('details:last-of-type tbody tr')].map((line) =>
      [...line.children].map(textOf),
    );
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
