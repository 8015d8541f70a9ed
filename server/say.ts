// Whoever read our lines may be gone, such as a log's collector: the program serves on.
process.stdout.on('error', () => {});

/** A line on standard output. */
export const say = (line: string): void => void process.stdout.write(`${line}\n`);
