// Runs the element tests in Firefox where one is installed, and says so where none is. Arguments go to the test runner.
import { spawnSync } from 'node:child_process';
import { findFirefox } from './firefox.mjs';

const firefox = findFirefox();
if (firefox === undefined) {
  console.log('firefox: nothing was tested, as Firefox is not installed; set FIREFOX_PATH where it stands elsewhere');
  process.exit(0);
}
const args = ['--config', 'web-test-runner.firefox.config.mjs', ...process.argv.slice(2)];
const { status } = spawnSync('npx', ['--no-install', 'web-test-runner', ...args], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
