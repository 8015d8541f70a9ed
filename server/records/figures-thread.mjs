// Only from its source, as in tests: translates the thread as the program itself is. Bundled, figures-thread.ts stands in its place.
import { register } from 'tsx/esm/api';

register();
await import('./figures-thread.ts');
