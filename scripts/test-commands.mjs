// Commands for element tests that @web/test-runner-commands lacks.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const shared = fileURLToPath(new URL('../../shared/', import.meta.url));

/** `executeServerCommand('media-features', [{ name: 'forced-colors', value: 'active' }])`; an empty list resets. */
export function mediaFeatures() {
  return {
    name: 'media-features',
    async executeCommand({ command, payload, session }) {
      if (command !== 'media-features') return undefined;
      const client = await session.browser.getPage(session.id).createCDPSession();
      await client.send('Emulation.setEmulatedMedia', { features: payload });
      return true;
    },
  };
}

/** `executeServerCommand('heap-bytes')`: bytes in use after a full collection. */
export function heapBytes() {
  return {
    name: 'heap-bytes',
    async executeCommand({ command, session }) {
      if (command !== 'heap-bytes') return undefined;
      const client = await session.browser.getPage(session.id).createCDPSession();
      for (let round = 0; round < 3; round++) await client.send('HeapProfiler.collectGarbage');
      const { usedSize } = await client.send('Runtime.getHeapUsage');
      await client.detach();
      return { usedSize };
    },
  };
}

/** Serves `../shared` under `/__shared__/` where that folder exists; 404 where it does not, so that a test can say so. */
export function sharedDocuments() {
  return {
    name: 'shared-documents',
    async serve(context) {
      if (!context.path.startsWith('/__shared__/')) return undefined;
      const file = path.join(shared, decodeURIComponent(context.path.slice('/__shared__/'.length)));
      if (!file.startsWith(shared) || !existsSync(file)) return undefined;
      return { body: await readFile(file, 'utf8'), type: 'text/plain; charset=utf-8' };
    },
  };
}
