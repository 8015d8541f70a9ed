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
export const secondsToLog = z
  .number()
  .positive()
  .max(bounds.secondsToLog)
  .transform(Math.ceil)
  .nullable()
  .default(null);
export const name = z.string().trim().min(1).max(80);

/** A few sentences: something to be seen in them, and nothing that no keyboard makes. */
export const words = (most: number) =>
  z
    .string()
    .trim()
    .min(1, { abort: true })
    .max(most)
    .refine((text) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text) && !/[^\P{Cc}\n\r\t]|\p{Cs}/u.test(text));
