import type { ImportLine, ToldResult } from '../../server/imports/told-result.ts';
import { patientApi } from '../api/client.ts';
import { ApiError } from '../api/problem.ts';

/** What the server's own limit is: better said before a large file was sent. */
export const mostBytes = 20 * 1024 * 1024;

const post = patientApi.imports.look.$post;
export type Look = Awaited<ReturnType<Awaited<ReturnType<typeof post>>['json']>>;
export type LookQuery = Parameters<typeof post>[0]['query'];
export type Target = NonNullable<Look['columns'][number]['guess']>;
export type Question = Look['questions'][number];
export type Result = ToldResult;
export type Step = Extract<ImportLine, { step: unknown }>['step'];

/** Names its columns and guesses what they are; nothing is stored. */
export async function lookAt(file: File, query: LookQuery): Promise<Look> {
  return (await post({ query }, { init: { body: file } })).json();
}

export type ImportQuery = Parameters<typeof patientApi.imports.$post>[0]['query'];

/** Sends the file and tells how far it has come, line by line. @throws ApiError as every request; 'unreadable' where the end is missing */
export async function bringIn(file: File, query: ImportQuery, onStep: (step: Step) => void): Promise<Result> {
  const headers = { Accept: 'application/x-ndjson', 'Content-Type': 'application/octet-stream' };
  const response = await patientApi.imports.$post({ query }, { init: { body: file, headers } });
  for await (const line of linesOf(response as Response)) {
    if ('step' in line) onStep(line.step);
    if ('result' in line) return line.result;
    if ('problem' in line) {
      const { code, status, title, errors } = line.problem;
      throw new ApiError(code, status, title, errors);
    }
  }
  throw new ApiError('unreadable', 0);
}

async function* linesOf(response: Response): AsyncGenerator<ImportLine> {
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }));
    const lines = (rest + decoder.decode(value, { stream: !done })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '') yield JSON.parse(line);
    if (done) return;
  }
}
