/** Programs that run as threads of their own. Bundled they lie beside the program; from their source they are translated as they are loaded. */
const bundled = !import.meta.url.endsWith('.ts');

export const importThread = new URL(bundled ? './import-thread.mjs' : './imports/import-thread.mjs', import.meta.url);
export const recordThread = new URL(bundled ? './figures-thread.mjs' : './records/figures-thread.mjs', import.meta.url);
export const fitThread = new URL(bundled ? './fit-thread.mjs' : './publication/fit-thread.mjs', import.meta.url);
/** None from source: translating the dictionary takes longer than reading it here. */
export const readingsThread = bundled ? new URL('./readings-thread.mjs', import.meta.url) : null;
