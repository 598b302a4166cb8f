// Finds an installed Firefox: $FIREFOX_PATH, then the usual places.
import { existsSync } from 'node:fs';

const INSTALLED = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Path of a Firefox; undefined where none is installed. */
export function findFirefox() {
  return process.env.FIREFOX_PATH ?? INSTALLED.find((candidate) => existsSync(candidate));
}
