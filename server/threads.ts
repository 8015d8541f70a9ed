/** Programs that run as threads of their own. This file lies one folder below the root, as the bundled program does. */
export const xlsxThread = new URL('../server/imports/xlsx-thread.mjs', import.meta.url);

const bundled = !import.meta.url.endsWith('.ts');

/** Bundled beside the program; from its source it is translated as it is loaded. */
export const recordThread = new URL(bundled ? './figures-thread.mjs' : './records/figures-thread.mjs', import.meta.url);
export const fitThread = new URL(bundled ? './fit-thread.mjs' : './publication/fit-thread.mjs', import.meta.url);
