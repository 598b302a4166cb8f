// `npm start [FILE]`: builds what the served page needs, then serves FILE, or a sample, with the product's own command.
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const built = spawnSync(process.execPath, [here('build.mjs'), '--fast'], { stdio: 'inherit' }).status ?? 1;
if (built === 0) serve();
else process.exitCode = built;

function serve() {
  const command = [here('../dist/cli/main.cjs'), 'serve', ...process.argv.slice(2)];
  const server = spawn(process.execPath, command, { stdio: 'inherit' });
  // Whoever ends this process means the server.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
  server.on('exit', (code) => {
    process.exitCode = code ?? 0;
  });
}
