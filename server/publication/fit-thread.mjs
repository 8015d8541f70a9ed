// Only from its source, as in tests: translates the thread as the program itself is. Bundled, fit-thread.ts stands in its place.
import { register } from 'tsx/esm/api';

register();
await import('./fit-thread.ts');
