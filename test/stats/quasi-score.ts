/** The equation Σ x (y − μ) μ^(1 − power) at this coefficient of one column, each unit’s own effect solved exactly. */
export function scoreAt(
  rows: readonly { unit: number; columns: readonly number[]; measured: number }[],
  coefficient: number,
  power: number,
): number {
  let score = 0;
  for (const unit of new Set(rows.map((row) => row.unit))) {
    const own = rows.filter((row) => row.unit === unit);
    const relative = own.map(({ columns: [x] }) => Math.exp(coefficient * x!));
    const above = own.reduce((sum, { measured }, at) => sum + measured * relative[at]! ** (1 - power), 0);
    const below = relative.reduce((sum, one) => sum + one ** (2 - power), 0);
    own.forEach(({ columns: [x], measured }, at) => {
      const mu = (relative[at]! * above) / below;
      score += x! * (measured - mu) * mu ** (1 - power);
    });
  }
  return score;
}
