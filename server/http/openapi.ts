import { z } from 'zod';

/** What a route takes, known by the handler that checks it. */
interface Taken {
  target: 'param' | 'query' | 'json';
  schema: z.ZodType;
}

const taken = new WeakMap<object, Taken>();

/** Remembers what a checking handler checks, so that the description of the API is the check itself. */
export function describing<Handler extends object>(handler: Handler, what: Taken): Handler {
  taken.set(handler, what);
  return handler;
}

export interface DescribedRoute {
  method: string;
  /** As in OpenAPI: /api/teams/{id}. */
  path: string;
  param?: object;
  query?: object;
  json?: object;
}

interface Route {
  method: string;
  path: string;
  handler: object;
}

const methods = new Set(['GET', 'PUT', 'POST', 'PATCH', 'DELETE']);

/** Every route of the app with JSON Schemas of what it takes, from the app's own list of handlers. */
export function describeRoutes(routes: readonly Route[]): DescribedRoute[] {
  const described = new Map<string, DescribedRoute>();
  for (const { method, path, handler } of routes) {
    if (!methods.has(method) || path.includes('*')) continue;
    const key = `${method} ${path}`;
    const route = described.get(key) ?? { method, path: path.replace(/:(\w+)(\{[^}]*\})?/g, '{$1}') };
    described.set(key, route);
    const what = taken.get(handler);
    if (what) route[what.target] = z.toJSONSchema(what.schema, { io: 'input', unrepresentable: 'any' });
  }
  return [...described.values()];
}

type Properties = { properties?: Record<string, object>; required?: string[] };

const parameters = (where: 'path' | 'query', schema: Properties | undefined) =>
  Object.entries(schema?.properties ?? {}).map(([name, property]) => ({
    name,
    in: where,
    required: where === 'path' || (schema?.required ?? []).includes(name),
    schema: property,
  }));

/** OpenAPI 3.1 of everything below /api. */
export function openApi(routes: readonly Route[], version: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const { method, path, param, query, json } of describeRoutes(routes)) {
    if (!path.startsWith('/api/')) continue;
    paths[path] ??= {};
    paths[path][method.toLowerCase()] = {
      ...(byToken[path] && { security: [{ session: [] }, { token: [] }], description: byToken[path] }),
      parameters: [...parameters('path', param as Properties), ...parameters('query', query as Properties)],
      ...(json && { requestBody: { required: true, content: { 'application/json': { schema: json } } } }),
      responses: {
        '2XX': { description: 'Done.' },
        default: {
          description: 'Refused, with a stable code and what is wrong with each field.',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Shixiao', version },
    paths,
    components: { schemas: { Problem: problem }, securitySchemes },
  };
}

/** What a program's token opens; everything else is for sessions. */
const byToken: Record<string, string> = {
  '/api/imports': 'A token for bringing records does this for its team.',
  '/api/imports/look': 'A token for bringing records does this for its team.',
  '/api/evidence': 'A token for reading what the board tells does this for its team.',
};

const securitySchemes = {
  session: { type: 'apiKey', in: 'cookie', name: 'shixiao_session' },
  token: { type: 'http', scheme: 'bearer', description: 'Made by a lead for one team and one thing: sx_…' },
};

/** RFC 9457. */
const problem = {
  type: 'object',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'code', 'message'],
        properties: { field: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
};
