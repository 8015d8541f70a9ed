import type { Hat } from '../../db/hats.ts';

/** In a room's re-draw the seats of before still stand, and yet everybody draws. */
export const mayDrawAgain = ({ kind, redraw }: Hat): boolean => kind === 'screen' && redraw;
