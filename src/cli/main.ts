#!/usr/bin/env node
/** The `roadmark` command. */
import module from 'node:module';

// Node 22 keeps what it compiled from run to run; what is to be kept has to be loaded after this.
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();

// A reader that has seen enough (`roadmark parse … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(
    `roadmark: standard output cannot be written (${error.code ?? error.message}); free some space or write to another place\n`,
  );
  process.exit(2);
});
// Nobody is left to be told; the result may still have a reader.
process.stderr.on('error', () => undefined);
void start();

async function start(): Promise<void> {
  const { runProcess } = await import('./run-process.ts');
  process.exitCode = await runProcess();
}
