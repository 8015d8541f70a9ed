/** No line ends between a number and its unit, nor within a unit of two characters. The rest of the sentence may break. */
export function kept(measure: string, rest = ''): string {
  const glued = measure
    .replace(/(\d) /g, '$1\u00a0')
    .replace(/(分)(钟|鐘)|(小)(时|時)/g, (unit) => unit.split('').join('\u2060'));
  return glued.replaceAll(' ', '\u00a0') + rest;
}
