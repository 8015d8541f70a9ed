import { ApiError } from '../api/problem.ts';
import { send } from '../api/send.ts';
import type { Transport } from './waiting.ts';

/** Believes only our own server: a portal that answers 200 with a page of its own has stored nothing. */
export const transport: Transport = async ({ kind, id, body }) => {
  const path = `/api/${kind}/${id}`;
  if (body === null) {
    const { status } = await send(path, { method: 'DELETE' });
    if (status !== 204) throw new ApiError('unreadable', status);
    return { questions: [] };
  }
  const response = await send(path, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = await response.json().catch(() => null);
  if ((answer?.entry ?? answer?.burden)?.id !== id) throw new ApiError('unreadable', response.status);
  return { questions: answer.questions ?? [] };
};
