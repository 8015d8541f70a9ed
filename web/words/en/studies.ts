import type { StudiesWords } from '../studies-words.ts';

const percent = (share: number) =>
  new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 }).format(share);
const change = (ratio: number) => (ratio < 1 ? `${percent(1 - ratio)} less` : `${percent(ratio - 1)} more`);
const number = new Intl.NumberFormat('en');

export const studies: StudiesWords = {
  title: 'What studies elsewhere found',
  intro:
    'Other people, other work, other tools. None of it enters your own figures; it says what may be expected, and how far findings differ.',
  more: (count) => `${count} more`,
  none: 'No study that we know of comes close to this kind of work.',
  line: (figure, name, design) => `Elsewhere: ${figure} (${name}; ${design})`,
  design: {
    trial: 'trial: a draw decided who used AI',
    field_experiment: 'field experiment: a draw decided who had access',
    staggered: 'introduced step by step: those who had it against those who did not yet',
    comparison: 'comparison: nobody drew who used AI',
    self_report: 'self-report: what people said of themselves',
  },
  people: (count) => `${number.format(count)}\u00a0people`,
  time: (ratio) => `${change(ratio)} time with AI`,
  timeByTask: (least, most) => `${percent(1 - most)} to ${percent(1 - least)} less time with AI, by task`,
  output: (ratio) => `${percent(ratio - 1)} more done in the same time with AI`,
  rightAnswers: (points) => `right answers ${Math.abs(points)}\u00a0percentage points rarer with AI`,
  minutesLess: {
    piece: (minutes) => `${minutes}\u00a0minutes less a piece`,
    day: (minutes) => `${minutes}\u00a0minutes less a day`,
    week: (minutes) => `${minutes / 60}\u00a0hours less a week`,
  },
  hoursShare: (share) => `${percent(share)} of working hours saved`,
  interval: (low, high) => `95% range: ${change(low)} to ${change(high)}`,
  noInterval: 'the text that we read gives no range',
  felt: (ratio) => `they themselves believed afterwards: ${change(ratio)}`,
  differs: (names) => `Differs from: ${names}.`,
  source: 'Source: ',
  between: ', ',
  names: {
    'metr-2025': 'METR 2025',
    'metr-2026-returning': 'METR 2026, the same people',
    'metr-2026-new': 'METR 2026, new people',
    'peng-2023': 'Peng et al. 2023',
    'paradis-2024': 'Paradis et al. 2024',
    'cui-2026': 'Cui et al. 2026',
    'echoes-2025': 'Echoes of AI 2025',
    'noy-zhang-2023': 'Noy & Zhang 2023',
    'dellacqua-2026-inside': 'Dell’Acqua et al., tasks that suit AI',
    'dellacqua-2026-outside': 'Dell’Acqua et al., a task that does not',
    'brynjolfsson-2025': 'Brynjolfsson et al. 2025',
    'eef-2024': 'NFER and EEF 2024',
    'lukac-2025-one': 'Lukac et al. 2025, one product',
    'lukac-2025-other': 'Lukac et al. 2025, another product',
    'dillon-2025': 'Dillon et al. 2025',
    'choi-2024': 'Choi et al. 2024',
    'gds-2025': 'UK Government Digital Service 2025',
    'dwp-2026': 'UK Department for Work and Pensions',
    'dbt-2025': 'UK Department for Business and Trade 2025',
    'humlum-2025': 'Humlum & Vestergaard 2025',
  },
  said: {
    'metr-2025': {
      about: 'Time for 246 real tasks of experienced developers in large open-source projects of their own.',
      also: 'Beforehand they had expected 24% less.',
    },
    'metr-2026-returning': {
      about: 'The same question a year later, with newer tools: those of the first trial who took part again.',
      also: 'The authors call it weak evidence: 30% to 50% withheld tasks that they did not want to do without AI.',
    },
    'metr-2026-new': {
      about: 'The same follow-up: developers who were new to it. 57 took part in all.',
      also: 'Withheld tasks and people who would not work without AI make the true effect larger or smaller than this.',
    },
    'peng-2023': {
      about: 'Time to write one small web server from nothing; freelance programmers.',
      also: 'One task, set by the maker of the tool; quality was not measured.',
    },
    'paradis-2024': {
      about: 'Time for one larger task; full-time engineers of Google, with its own tools.',
      also: 'The authors say that their range is wide.',
    },
    'cui-2026': {
      about: 'Finished changes a week; developers of Microsoft, Accenture and a third firm.',
      also: 'Published with a standard error of 10.3\u00a0percentage points; results differ between the firms. Counts output, not time.',
    },
    'echoes-2025': {
      about: 'Time to add a function to a program; 95% of them professional developers.',
      also: 'A trial with others afterwards: whoever continued that work later was neither faster nor slower.',
    },
    'noy-zhang-2023': {
      about:
        'Time for office texts such as press releases, short reports and emails; graduates from several professions.',
      also: 'Graded 18% better. The texts needed no knowledge of a particular place or file.',
    },
    'dellacqua-2026-inside': {
      about: 'Time for 18 consulting tasks chosen so that AI can do them; consultants of one firm.',
      also: 'They also finished 12.2% more tasks, better graded.',
    },
    'dellacqua-2026-outside': {
      about: 'A case that needs figures and interviews put together, chosen so that AI fails; the same consultants.',
      also: 'What is wrong read well all the same.',
    },
    'brynjolfsson-2025': {
      about: 'Customers’ issues resolved an hour; support staff of one firm.',
      also: 'Beginners gained most; the most experienced hardly, with slightly worse answers.',
    },
    'eef-2024': {
      about: 'Teachers’ time a week to prepare lessons; 68 schools in England.',
      also: 'A panel that did not know which was which found no difference in quality.',
    },
    'lukac-2025-one': {
      about: 'Doctors’ time to write up a visit, with a program that listens and drafts.',
      also: 'Of two products in one trial, the one with a difference.',
    },
    'lukac-2025-other': {
      about: 'The same trial, another product that does the same.',
      also: 'No clear difference: the product matters, not “AI”.',
    },
    'dillon-2025': {
      about: 'Time on email of office workers in 66 firms who used AI in their mail, text and meeting programs.',
      also: 'Neither the amount nor the kind of their work was seen to change.',
    },
    'choi-2024': {
      about: 'Time for four legal texts (complaint, contract, handbook, memo); law students.',
      also: 'Quality hardly changed. Graded without knowing who had used AI.',
    },
    'gds-2025': {
      about: 'Time that civil servants of twelve departments said they saved; answers to a questionnaire.',
      also: 'Nobody was compared with anybody, and no work was timed.',
    },
    'dwp-2026': {
      about: 'Time on eight routine tasks as users and non-users stated it, made comparable by calculation.',
      also: 'Less than where no non-users were asked.',
    },
    'dbt-2025': {
      about: 'Slides made under observation, with and without AI; about 300\u00a0people allowed their data to be used.',
      also: 'The slides were worse. Spreadsheet work took longer and was less right. Of productivity as a whole, no proof was found, though users were content.',
    },
    'humlum-2025': {
      about:
        'Working hours that Danish staff of 11 professions said they saved, beside their pay and hours in registers.',
      also: 'Neither pay nor hours changed by more than 1%.',
    },
  },
};
