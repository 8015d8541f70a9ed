type All<Parts extends object[]> = Parts extends [infer First, ...infer Rest extends object[]]
  ? First & All<Rest>
  : unknown;

/** The parts of a dictionary, asked for at once: one after the other, each would cost a round trip. */
export async function together<Parts extends object[]>(
  ...parts: { [At in keyof Parts]: Promise<Parts[At]> }
): Promise<All<Parts>> {
  return Object.assign({}, ...(await Promise.all(parts)));
}
