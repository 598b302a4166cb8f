#!/usr/bin/env node
/** The `roadmark` command. */
import module from 'node:module';

// Node 22 keeps what it compiled from run to run; what is to be kept has to be loaded after this.
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();

// A reader that has seen enough (`roadmark parse … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});
// Nobody is left to be told; the result may still have a reader.
process.stderr.on('error', () => undefined);
void start();

async function start(): Promise<void> {
  const { runProcess } = await import('./run-process.ts');
  process.exitCode = await runProcess();
}
