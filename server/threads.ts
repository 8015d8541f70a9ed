/** Programs that run as threads of their own. This file lies one folder below the root, as the bundled program does. */
export const xlsxThread = new URL('../server/imports/xlsx-thread.mjs', import.meta.url);
