import type { Scenario } from './simulated-office.ts';

/** People who differ in speed and in benefit, 60 % of pieces with AI, a true saving of 18 %. */
const usual: Omit<Scenario, 'name'> = {
  people: 20,
  ratio: 0.82,
  pieces: 300,
  aiShare: 0.6,
  speedSpread: 0.4,
  benefitSpread: 0.15,
  noise: 0.5,
};

export const scenarios: readonly Scenario[] = [
  { ...usual, name: '20 people who differ' },
  { ...usual, name: '5 people', people: 5 },
  { ...usual, name: '8 people', people: 8 },
  { ...usual, name: '200 people', people: 200, pieces: 600 },
  { ...usual, name: 'AI rare, 1:9', aiShare: 0.1 },
  { ...usual, name: 'AI nearly always, 9:1', aiShare: 0.9 },
  { ...usual, name: 'heavy tails (t, 3 df)', heavyTails: true },
  { ...usual, name: 'differ much in speed and benefit', speedSpread: 0.7, benefitSpread: 0.3 },
  { ...usual, name: 'all benefit alike', benefitSpread: 0 },
  { ...usual, name: '5 people who differ much in benefit', people: 5, benefitSpread: 0.3 },
  { ...usual, name: 'AI chosen for bigger pieces', aiForBigger: 1 },
  { ...usual, name: 'minutes told in chips', chips: true },
  { ...usual, name: '20 % exaggerate the by-hand estimate', exaggerators: 0.2 },
  { ...usual, name: 'some log far more than others', unequalActivity: true },
  { ...usual, name: 'most people use one arm only', oneArmed: 0.7 },
  { ...usual, name: 'expected minutes on every piece', expectedError: 0.3 },
  { ...usual, name: 'AI costs time: R = 1.25', ratio: 1.25 },
  { ...usual, name: 'AI changes nothing: R = 1', ratio: 1 },
  { ...usual, name: 'AI saves much: R = 0.6', ratio: 0.6 },
];

/** What the model can't mend, shown beside the others and outside their promise: half of the sizes are told one step off. */
export const limit: Scenario = {
  ...usual,
  name: 'limit: AI for bigger pieces, half of the sizes told one step off',
  aiForBigger: 1,
  sizeMistold: 0.5,
};
