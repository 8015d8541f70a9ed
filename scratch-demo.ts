import { rmSync } from 'node:fs';
import { ensureDemo } from './server/demo/ensure-demo.ts';
async function main() {
rmSync('/tmp/publication/demo', { recursive: true, force: true });
const t = performance.now(); const c = process.cpuUsage();
await ensureDemo('/tmp/publication/demo', () => {});
const u = process.cpuUsage(c);
console.log('ready in', Math.round(performance.now() - t), 'ms; cpu', (u.user + u.system) / 1000);
}
void main();
