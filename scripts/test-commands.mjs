// Commands for element tests that @web/test-runner-commands lacks.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { realRoadmapsFolder } from './real-roadmaps-folder.mjs';

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

/** `executeServerCommand('coarse-pointer', true)`: a finger in place of a mouse, as far as style sheets know. */
export function coarsePointer() {
  return {
    name: 'coarse-pointer',
    async executeCommand({ command, payload, session }) {
      if (command !== 'coarse-pointer') return undefined;
      const client = await session.browser.getPage(session.id).createCDPSession();
      await client.send('Emulation.setTouchEmulationEnabled', { enabled: payload });
      return true;
    },
  };
}

/**
 * `executeServerCommand('accessibility-tree')`: what assistive technology is given of the page, as nested `{role, name,
 * level, expanded, focusable, children}`; what is hidden from it is left out.
 */
export function accessibilityTree() {
  return {
    name: 'accessibility-tree',
    async executeCommand({ command, session }) {
      if (command !== 'accessibility-tree') return undefined;
      const client = await session.browser.getPage(session.id).createCDPSession();
      const { nodes } = await client.send('Accessibility.getFullAXTree');
      await client.detach();
      const byId = new Map(nodes.map((node) => [node.nodeId, node]));
      const nest = (node) => {
        const children = (node.childIds ?? []).flatMap((id) => (byId.has(id) ? nest(byId.get(id)) : []));
        // Text runs say what the text above them says.
        if (node.role?.value === 'InlineTextBox') return [];
        if (node.ignored) return children;
        const property = (name) => node.properties?.find((each) => each.name === name)?.value.value;
        const kept = { role: node.role?.value ?? '', name: node.name?.value ?? '', children };
        return [{ ...kept, expanded: property('expanded'), level: property('level') }];
      };
      return nest(nodes[0])[0];
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

/** Serves real roadmaps under `/__real__/` where they are there; 404 where not, so that a test can say so. */
export function realRoadmaps() {
  return {
    name: 'real-roadmaps',
    async serve(context) {
      if (!context.path.startsWith('/__real__/')) return undefined;
      const file = path.join(realRoadmapsFolder, decodeURIComponent(context.path.slice('/__real__/'.length)));
      if (!file.startsWith(realRoadmapsFolder + path.sep) || !existsSync(file)) return undefined;
      return { body: await readFile(file, 'utf8'), type: 'text/plain; charset=utf-8' };
    },
  };
}
