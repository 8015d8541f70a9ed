import { z } from 'zod';
import { bounds } from '../../db/vocabulary.ts';

/** Fields that several resources share. */

/** A version 7 UUID, made by the client, so that what is sent twice is stored once. */
export const itemId = z.strictObject({ id: z.uuidv7().transform((id) => id.toLowerCase()) });
export const rowId = z.strictObject({ id: z.uuid().transform((id) => id.toLowerCase()) });

/** A one-time link is named by its token's hash. */
export const invitationId = z.string().regex(/^[0-9a-f]{64}$/);

export const minutes = z.number().min(1).max(bounds.minutes);
export const day = z.iso.date();
/** A quarter, 2026-Q3, or a year. */
export const period = z.string().regex(/^\d{4}(-Q[1-4])?$/);
export const secondsToLog = z
  .number()
  .positive()
  .max(bounds.secondsToLog)
  .transform(Math.ceil)
  .nullable()
  .default(null);

/** Made by the client before it asks, so that an answer that was lost is asked for again. 128 random bits at least. */
export const nonce = z.string().regex(/^[\w-]{22,64}$/);

/** What no keyboard makes, or what turns the words around it: control characters, half characters, changes of direction. */
const unseemly = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u;

const seen = /[\p{L}\p{N}\p{P}\p{S}]/u;

export const plain = (text: string) => !unseemly.test(text);

/** A name: one line, with something to be seen in it. */
export const nameOf = (most: number) =>
  z
    .string()
    .trim()
    .min(1, { abort: true })
    .max(most)
    .refine((text) => plain(text) && seen.test(text));
export const name = nameOf(80);

/** A few sentences: something to be seen in them, and nothing that no keyboard makes. */
export const words = (most: number) =>
  z
    .string()
    .trim()
    .min(1, { abort: true })
    .max(most)
    .refine((text) => seen.test(text) && plain(text.replace(/[\n\r\t]/g, '')));
