import type { HowWords } from '../how-words.ts';

export const how: HowWords = {
  intro:
    'What the figures are about, what each word means, how they come about, and what they cannot know. What the board says in five lines, at length.',
  contents: 'On this page',
  inShort: 'In short',
  sections: {
    compared: {
      title: 'What is compared',
      text: [
        'The figure is a ratio of time: the minutes that the pieces with AI took, divided by the minutes that they would have taken without. 0.8 is told as “20% less”.',
        'Each person is compared with themselves: the same kind of work, size for size, quarter for quarter. All the time counts: asking, checking, mending and redoing. Rework that is noted later counts too.',
        'Minutes beyond four times one’s own usual, or below a quarter of it, are asked for once more on the device. In the sums they count as six times the usual at most and a sixth of it at least, so that one slip of the finger does not move a small team for a year.',
      ],
    },
    people: {
      title: 'Whose work it is about',
      text: [
        'These people’s logged work. Notes are voluntary; of a piece that nobody noted the figures know nothing, and they say nothing of other offices or of work to come.',
        'They speak of work, never of a person.',
      ],
    },
    together: {
      title: 'All work together first, then each kind',
      text: [
        'All work together is read first, as it has the most pieces. Each kind has an effect of its own in it, and weighs as much as the time spent on it with AI.',
        'A kind of its own leans on all work together until it knows better: with few pieces it is told as nearer to the whole than it is, and a kind that truly differs is told late. A kind with too few pieces says “not known for this kind yet”, never a number.',
      ],
    },
    words: {
      title: 'What each word means',
      text: ['A word is chosen by where the whole range lies, never by the estimate alone.'],
    },
    easier: {
      title: 'How much easier would the pieces have had to be?',
      text: [
        'With “probably faster” or “probably slower” the board says how much easier (or harder) the pieces done with AI would have had to be for the word to fall, beyond what kind and size tell. It is the way from “the same” to the nearest end of the range: where the range ends at 22% less, the pieces would have had to be 22% easier than anybody saw.',
        'Ask yourselves whether that can be. Who reaches for AI when a piece is easy soon makes up a tenth or more; that is why “probably” asks for at least 15%, and why “points to” is no verdict.',
      ],
    },
    unseen: {
      title: 'What cannot be seen',
      text: [
        'Rework that nobody notes: where pieces done with AI come back and the time is not added, AI looks faster than it is.',
        'Sizes told wrongly the same way: where pieces done with AI are called bigger than they were, AI looks faster too.',
        'Why a piece was done with AI. Kind, size, person and quarter are allowed for; whether it was an easy one is not known.',
      ],
    },
    trials: {
      title: 'Only a trial protects against the choice of pieces',
      text: [
        'In a trial people first say how long a piece would take; then a coin that nobody can foresee decides, evenly for each person: with AI or without. Not following it is allowed; the piece counts where the coin put it.',
        'A trial is read once, at the publication after its end, and nothing is told of it before. All trials of a kind share one chance of 5% to be wrong: later ones get what earlier ones left. A difference of 30% is found by six people in about half of the trials, by twelve in about four of five.',
        'It does not protect against rework that nobody notes. And where half of the pieces are redone and nothing is saved, a trial claims a difference in 7 to 8% of cases, not in 5.',
      ],
    },
    runs: {
      title: 'When a piece counts: publications, sets, waiting',
      text: [
        'Figures change once a month, in the night to the first Monday. A piece closes at the first publication at least a week after it was sent; until then its writer can change it. Between two publications nothing moves that others can read, whatever anybody notes.',
        'Pieces are published in sets only: of one team and kind, with AI or without, of at least five seats, none with more than two fifths of the pieces. A set is made once and for ever; nothing is taken off again.',
        'What finds no set waits. After two publications it goes into the team’s mixed set, which counts for all work together and for no kind; after three more, one level up. In made-up teams of five 18% of the pieces found no set in their team, in teams of eight 7 to 8%, in teams of twenty 3%.',
      ],
    },
    readings: {
      title: 'Read eleven times, not every day',
      text: [
        'A row is read when enough has been added: first when it says as much as 24 well-matched pieces, with at least five seats that have both ways; then each time with four tenths more; eleven times in a series at most. How many minutes the pieces took has no say in the day.',
        'The ranges are wide enough for all eleven readings together: the chance that any of them wrongly leaves “the same” out is 5%.',
        'A new year begins a new series, and so does a new tool, once a lead has said so (once a quarter at most; staff are told). Until its first reading the former result stands, marked as such. Two years are two chances to be wrong.',
        'Where the word is settled, the last reading is made, or the range’s ends differ by less than a factor of 1.35, nobody is asked to note that kind any more.',
      ],
    },
    onePerson: {
      title: 'One person’s part',
      text: [
        'No seat carries more than a fifth of a comparison, and one whose ratio lies far from everybody else’s counts less. By that one seat moves a figure by some 15% at most, by some 20% beside another far-off seat. With everything worked out anew this held at 20% in 96 to 98% of readings of made-up offices: it is a bound to first order, not a wall.',
        'Take all of one person’s pieces away, and what is told mostly stays word for word, sometimes moves one step, hardly ever two (at most 2% of readings).',
      ],
    },
    noise: {
      title: 'Why figures are coarse: steps and a little noise',
      text: [
        'Before a result is told it gets a little noise, always the same for the same pieces, so that asking again tells nothing new. Estimates are told in steps of about 20% at the first four readings, of about 10% from the fifth on; the ends of ranges are rounded outward.',
        'Without it, four of five colleagues who compare notes could work out the fifth’s minutes. Word, estimate and range come from one and the same value, so that they never contradict each other. A range that would end at “the same” exactly is told as under it or over it.',
      ],
    },
    minutes: {
      title: 'Hours saved, burdens, and what is left',
      text: [
        'Saved = minutes with AI × (1 ÷ ratio − 1), rework included. It is told once for each quarter and year that has closed, as a range; of the quarter that runs, only the day is told on which its hours will be.',
        'Minutes stand on a grid whose steps grow by half, shifted by a little noise; a seat counts up to 30% of them. Burdens (training, proof of use, reporting …) are told likewise, as a range that always holds what was noted. What is left is the worse end less the greater burden up to the better end less the lesser, so that a sum never claims more than its parts. What noting itself takes stands beside it, in seconds a note.',
      ],
    },
    felt: {
      title: 'Felt, and other answers',
      text: [
        'Now and then people are asked how long a piece would have taken without AI. That is a feeling: it stands beside what was measured, on the same scale, and enters no verdict and no hours.',
        'Answers (mended, asked for more, done twice, quality …) are told by thirds, from ten answers of at least five seats, no seat weighing more than a fifth. A reason for rework is named once five seats have named it.',
      ],
    },
    records: {
      title: 'Records that were brought in',
      text: [
        'They stand in rows of their own and enter no other figure. Whoever brought them has the rows, so they are shown at once and in full, with every way of reckoning that the data allow. Which of them is reported is fixed beforehand.',
        'METR’s table of 2025 (246 tasks of 16 developers, a coin) gives 1.188 on the log scale (1.013–1.395), as published; reported by our rule: 1.182 (1.007–1.388), slower. They had forecast 0.75. With other assumptions on the spread the lower end lies between 0.963 and 1.028: the verdict hangs on the model, the picture shows it, and we don’t call it a confirmation.',
      ],
    },
    held: {
      title: 'Held against made-up offices',
      text: [
        'Offices whose truth is known, 300 of each sort, noted for two years and were published by this very program. Words were right or wrong as follows.',
      ],
    },
  },
  means: {
    saves: 'Only in a trial: a coin decided, and the whole range lies below “the same”.',
    costs: 'Only in a trial: a coin decided, and the whole range lies above “the same”.',
    probably_saves:
      'The whole range lies at 15% less or beyond. It stands even if the pieces done with AI were 15% easier than anybody saw.',
    probably_costs:
      'The whole range lies at 15% more or beyond. It stands even if the pieces done with AI were 15% harder than anybody saw.',
    points_to_saving:
      'The whole range lies below “the same”, but not at 15% less. The pieces were done faster; a choice of easier ones could explain it. No verdict: it has no colour, gives no advice, and a trial would tell.',
    points_to_cost:
      'The whole range lies above “the same”, but not at 15% more. The pieces were done slower; a choice of harder ones could explain it. No verdict either.',
    no_large_difference: 'The whole range lies between 20% less and 25% more. That is a result.',
    too_early:
      'The range is too wide for any of these. It may be faster or slower, which is not the same as no difference.',
    not_known: 'Too few pieces for a reading. No number is told.',
  },
  measured: {
    unseen: (pointsTo, probablyMost) =>
      `In made-up offices where AI saved nothing and one of these was so, “points to” was wrong in ${pointsTo.low}% to ${pointsTo.high}% within two years, “probably” in up to ${probablyMost}%. See the last table’s lower part.`,
    minutes: ({ low, high }) =>
      `In made-up offices the ranges of hours held the truth in ${low}% to ${high}% of quarters.`,
  },
  offices: {
    title: 'People × pieces a week, and what is true',
    columns: {
      office: 'Office',
      coverage: 'Range always held the truth',
      wrong: 'Wrong: probably / points to',
      right: 'Right after one year / two',
    },
    names: {
      eightMixed: '8 × 2, kinds differ',
      eightSaves: '8 × 2, 18% less',
      eightAlike: '8 × 2, the same',
      sixSaves: '6 × 2, 18% less',
      fiveSaves: '5 × 4, 18% less',
      twelveSaves: '12 × 1, 18% less',
      twentyMixed: '20 × 1, kinds differ',
      twentySaves: '20 × 1, 18% less',
      twentyAlike: '20 × 1, the same',
      fortySaves: '40 × 1, 18% less',
      eightRedone: '8 × 2, half is redone, nothing saved',
      eightRising: '8 × 2, the same, AI used more and more',
      eightSlips: '8 × 2, 18% less, 5% gross slips',
      someSizes: 'AI for bigger pieces, 15% of sizes mistold',
      halfOfSizes: 'AI for bigger pieces, 50% of sizes mistold',
      easierPieces: 'Easier pieces, unseen',
      reworkUnlogged: 'Rework not noted',
      failuresUnlogged: 'Half of failures not noted',
    },
    limits: 'What nothing here protects against (8 × 2, nothing saved)',
    legend:
      'In per cent of offices. Range: at no reading was the truth outside. Wrong: at any reading of two years. Right: a standing word on the true side, “points to” and “no large difference” included. Give or take 1 to 3 points.',
  },
  waits: {
    title: 'How long it takes',
    columns: { office: 'People × pieces a week', reading: 'First reading', word: 'First word' },
    names: {
      sixTwo: '6 × 2',
      eightOne: '8 × 1',
      eightTwo: '8 × 2',
      twelveTwo: '12 × 2',
      twentyOne: '20 × 1',
      twentyThree: '20 × 3',
    },
    never: 'not in two years',
    legend: 'Weeks for half of the offices / for nine of ten, where the truth is 18% less.',
  },
  formulas: {
    title: 'Formulas',
    lines: [
      'A = Σ minutes with AI ÷ Σ minutes that these would have taken without; arithmetic, rework included. Saved = S · (1/A − 1), S = Σ minutes with AI.',
      'E[T] = exp(α person + γ kind + δ size + q quarter + β kind · AI): Poisson pseudo maximum likelihood (Santos Silva & Tenreyro 2006), exact from sums n, ΣT, ΣT².',
      'Kinds: β ~ N(b₀, τ²), averaged over τ from 0 to 0.5. A = ΣS ÷ ΣS e^(−θ) over kinds, a seat’s S capped at a fifth. A kind’s own row: b₀ + w(b − b₀), w = τ² ÷ (τ² + error²).',
      'Error: the greater of the spread by arm and the spread as it is, + 0.15² Σ (share of minutes − part in the estimate)² over people, as people benefit differently.',
      'Half-width = Z · t(0.975) ÷ 1.96 · error, Z from 3.29 at the first reading to 2.33 at the eleventh (Wang & Tsiatis 1987, Δ = 0.1).',
      'Read at information I ≥ 24 · 2^(k/2), k = 0 … 10, I = 4 ÷ [(X′ΩX)⁻¹] of one column of AI, from numbers of pieces only.',
      'A seat: ω = w · φ; w caps its minutes and its m₁m₀ ÷ (m₁ + m₀) at a fifth; φ = min(1, 0.6 ÷ max(|d|, |s|)), d its own log ratio against the fitted one, s its score over its information.',
      'Told: b′ = log A + u · s, u even on ±½ from a secret key, s = 0.2 at the first four readings, then 0.1. Word from b′ ± half-width, estimate b′ in steps of s, ends outward to s/2. Hours at the ends of b′ ± the plain 95% part of the half-width.',
      'Trial: quasi-likelihood with variance ∝ μ^1.5, people’s effects, log expected minutes; HC2 errors, Satterthwaite’s degrees of freedom; blocks of 4 or 6 within the person.',
      'How much easier: 1 − the range’s end nearest to 1 (VanderWeele & Ding 2017, on the ratio’s own scale).',
      'Sources, derivations and all tables: docs/evidence.md, docs/publication.md in the program’s source.',
    ],
  },
};
