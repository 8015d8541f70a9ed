/** The page that stands where figures will be: the same whether nobody or four people have noted anything. */
export interface WaitingWords {
  title: string;
  text: string;
  pooledText: string;
  stages: string;
  seats: { title: string; text(seats: number): string };
  pieces: { title: string; text(pieces: number): string };
  run: { title: string; text(day: string): string };
  hours: { title: string; text: string };
  now: string;
  slips: { text: string; go: string };
  poster: { text: string; go: string };
  starter: {
    text: string;
    ask: string;
    legend: string;
    hint: string;
    submit(count: number): string;
    tooFew: string;
    done(count: number): string;
    all: string;
  };
  trial: { text: string; go: string };
  records: { text: string; go: string };
  underFive: string;
}
