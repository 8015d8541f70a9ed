export function ensureChromium(): string;
export function ensureLibreOffice(): string;
