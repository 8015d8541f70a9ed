import { zValidator } from '@hono/zod-validator';
import type { ValidationTargets } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { ZodType, z } from 'zod';
import { type FieldProblem, Refusal } from '../refusal.ts';
import { describing } from './openapi.ts';

type Issue = z.core.$ZodIssue;

/** Refuses with a problem for every field, not only for the first. */
const refusing = <Target extends keyof ValidationTargets & ('param' | 'query' | 'json'), Schema extends ZodType>(
  target: Target,
  schema: Schema,
) =>
  describing(
    zValidator(target, schema, (result) => {
      if (!result.success)
        throw new Refusal(
          'invalid_input',
          result.error.issues.flatMap((issue) => fieldProblems(issue, result.data)),
        );
    }),
    { target, schema },
  );

export const paramInput = <Schema extends ZodType>(schema: Schema) => refusing('param', schema);
export const queryInput = <Schema extends ZodType>(schema: Schema) => refusing('query', schema);
export const jsonInput = <Schema extends ZodType>(schema: Schema) => refusing('json', schema);

/** Only JSON: a form of another site cannot send that without being asked first. */
export const onlyJson = createMiddleware(async (c, next) => {
  const type = c.req.header('content-type');
  const carries = type !== undefined || Number(c.req.header('content-length') ?? 0) > 0;
  if (carries && !/^application\/json\b/.test(type ?? '')) throw new Refusal('unsupported_media_type');
  await next();
});

/** zod's issues leave the input out: what stands at the issue's place. */
const valueAt = (input: unknown, path: Issue['path']): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], input);

function fieldProblems(issue: Issue, input: unknown): FieldProblem[] {
  const field = issue.path.join('.') || 'body';
  switch (issue.code) {
    case 'invalid_type':
      return [
        valueAt(input, issue.path) === undefined
          ? { field, code: 'required' }
          : { field, code: 'wrong_type', values: { expected: issue.expected } },
      ];
    case 'too_small':
      return [
        { field, code: sized(issue.origin) ? 'too_short' : 'too_small', values: { least: Number(issue.minimum) } },
      ];
    case 'too_big':
      return [{ field, code: sized(issue.origin) ? 'too_long' : 'too_large', values: { most: Number(issue.maximum) } }];
    case 'invalid_value':
      return [{ field, code: 'not_in_list', values: { list: issue.values.join(', ') } }];
    case 'invalid_format':
      return [{ field, code: 'wrong_format', values: { expected: formats[issue.format] ?? issue.format } }];
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ field: [...issue.path, key].join('.'), code: 'unknown_field' }));
    default:
      return [{ field, code: 'wrong_format' }];
  }
}

const sized = (origin: string) => origin === 'string' || origin === 'array';

const formats: Partial<Record<string, string>> = { uuid: 'UUID', date: 'YYYY-MM-DD' };
