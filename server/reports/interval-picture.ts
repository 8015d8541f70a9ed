import { crc32, deflateSync } from 'node:zlib';
import type { ToldReading } from '../boards/told-reading.ts';

/** A quarter to four times the time, on a log axis; what goes beyond ends at the edge. */
const axis = { from: Math.log(0.4), to: Math.log(2.5) };
const size = { width: 360, height: 36 };

/** Where the axis carries numbers: ratios. */
export const ticks = [0.5, 0.8, 1, 1.25, 2] as const;

type Colour = readonly [number, number, number];
const colours = {
  paper: [255, 255, 255],
  band: [238, 234, 224],
  line: [120, 120, 120],
  gain: [31, 92, 76],
  loss: [160, 60, 40],
  open: [110, 110, 110],
} as const satisfies Record<string, Colour>;

/** A ratio's place on the axis, 0–1. */
export function along(ratio: number): number {
  return Math.min(1, Math.max(0, (Math.log(ratio) - axis.from) / (axis.to - axis.from)));
}

/** A reading's range and estimate against no difference and the band of no large one, as a PNG. Words that only point have no colour. */
export function intervalPicture({ word, ratio, low, high }: Pick<ToldReading, 'word' | 'ratio' | 'low' | 'high'>) {
  const { width, height } = size;
  const pixels = new Uint8Array(width * height * 3).fill(255);
  const fill = (x0: number, x1: number, y0: number, y1: number, colour: Colour) => {
    for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) pixels.set(colour, (y * width + x) * 3);
  };
  const x = (value: number) => Math.round(along(value) * (width - 1));
  const colour = /(^|_)saves$/.test(word) ? colours.gain : /(^|_)costs$/.test(word) ? colours.loss : colours.open;
  fill(x(0.8), x(1.25), 0, height, colours.band);
  fill(x(1) - 1, x(1) + 1, 0, height, colours.line);
  const middle = height / 2;
  fill(x(low), Math.max(x(high), x(low) + 2), middle - 3, middle + 3, colour);
  const at = x(ratio);
  for (let dy = -9; dy <= 9; dy++) {
    const half = Math.round(Math.sqrt(81 - dy * dy));
    fill(Math.max(0, at - half), Math.min(width, at + half + 1), middle + dy, middle + dy + 1, colour);
  }
  return { png: png(pixels, width, height), width, height };
}

function png(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const rows = new Uint8Array(height * (width * 3 + 1));
  for (let y = 0; y < height; y++)
    rows.set(pixels.subarray(y * width * 3, (y + 1) * width * 3), y * (width * 3 + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits of red, green and blue.
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  out.set(body, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}
