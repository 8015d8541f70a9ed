import { readdirSync } from 'node:fs';

/** Every file beside this one is a measurement: `npm run bench -- NAME [options]`. */
interface Measurement {
  about: string;
  run(options: string[]): Promise<void>;
}

const names = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && entry.name !== 'main.ts')
  .map((entry) => entry.name.slice(0, -'.ts'.length));

const load = (name: string): Promise<Measurement> => import(`./${name}.ts`);

const [name, ...options] = process.argv.slice(2);
if (name !== undefined && names.includes(name)) await (await load(name)).run(options);
else {
  console.log('npm run bench -- NAME [options], where NAME is one of');
  for (const each of names) console.log(`  ${each.padEnd(12)} ${(await load(each)).about}`);
  process.exitCode = name === undefined ? 0 : 1;
}
