/** Runs the command line of the real process. */
import { processContext } from './cli-context.ts';
import { run } from './run.ts';

/** Runs what the process was started with; answers the exit code. Never throws. */
export async function runProcess(): Promise<number> {
  return run(process.argv.slice(2), processContext());
}
