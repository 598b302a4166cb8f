#!/usr/bin/env node
/** The `roadmark` command. */
import { processContext } from './cli-context.ts';
import { run } from './run.ts';

// A reader that has seen enough (`roadmark parse … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});
process.exitCode = await run(process.argv.slice(2), processContext());
