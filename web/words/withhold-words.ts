/** Rather not drawing for a piece: said before the coin, on the trial's page alone. */
export interface WithholdWords {
  rather: string;
  hint: string;
  done: string;
  toLog: string;
}
