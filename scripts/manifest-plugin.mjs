// Plugins of the custom elements manifest: what the analyzer leaves out or leaves in.
import { designTokens } from './design-tokens.mjs';

/** `@status` and `@since` of a class, and `@cssstate`, which the analyzer drops. */
export function classTags() {
  return {
    name: 'class-tags',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name.getText());
      for (const tag of ts.getJSDocTags(node)) {
        const text = ts.getTextOfJSDocComment(tag.comment)?.trim() ?? '';
        const tagName = tag.tagName.getText();
        if (tagName === 'status' || tagName === 'since') declaration[tagName] = text.split(/\s/)[0];
      }
    },
  };
}

const tidyType = (text) => {
  const parts = text.split(' | ');
  return parts.filter((part, index) => parts.indexOf(part) === index).join(' | ');
};

const builtPath = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** Everything that names a module names the built one. */
function rewritePaths(value) {
  if (Array.isArray(value)) value.forEach(rewritePaths);
  else if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      if ((key === 'path' || key === 'module') && typeof inner === 'string') value[key] = builtPath(inner);
      else rewritePaths(inner);
    }
  }
}

const isPublic = (member) => (member.privacy ?? 'public') === 'public' && !member.name.startsWith('#');

const addMissing = (parts, others) => [
  ...parts,
  ...others.filter(({ name }) => !parts.some((part) => part.name === name)),
];

/** `@summary` takes all text up to the next tag: its first paragraph is the summary, the rest the description. */
function splitSummary(declaration) {
  const [summary, ...rest] = (declaration.summary ?? '').split(/\n\s*\n/);
  declaration.summary = summary.replace(/\s+/g, ' ').trim();
  declaration.description = [declaration.description, ...rest].filter(Boolean).join('\n\n').trim();
}

function tidyElement(declaration, tokens) {
  splitSummary(declaration);
  // The analyzer also lists what it sees dispatched, by the first argument of the event's class.
  if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name?.startsWith('roadmap-'));
  if (declaration.tagName) declaration.cssProperties = addMissing(declaration.cssProperties ?? [], tokens);
  declaration.members = (declaration.members ?? []).filter(isPublic);
  for (const part of [...declaration.members, ...(declaration.attributes ?? [])]) {
    if (part.type?.text) part.type.text = tidyType(part.type.text);
  }
  // `styles` and what lit keeps for itself.
  declaration.members = declaration.members.filter(({ static: isStatic }) => !isStatic);
}

/** Leaves what users of the package may rely on: elements, their base, their events; with paths in `dist`. */
export function publicManifest() {
  return {
    name: 'public-manifest',
    packageLinkPhase({ customElementsManifest: manifest }) {
      const tokens = designTokens();
      const isShown = ({ path }) =>
        !/\/internal\/(?!roadmap-element)/.test(path) || path.endsWith('/roadmap-element.ts');
      manifest.modules = manifest.modules
        .filter(isShown)
        .filter(({ declarations, exports }) => declarations?.length || exports?.length)
        .sort((a, b) => (a.path < b.path ? -1 : 1));
      for (const module of manifest.modules) {
        module.declarations = (module.declarations ?? []).filter(({ kind }) => kind === 'class');
        for (const declaration of module.declarations) if (declaration.members) tidyElement(declaration, tokens);
      }
      manifest.modules = manifest.modules.filter(
        ({ path, declarations, exports }) =>
          declarations.length > 0 || (/\/(?:index|define)\.ts$/.test(path) && exports?.length > 0),
      );
      rewritePaths(manifest);
    },
  };
}
