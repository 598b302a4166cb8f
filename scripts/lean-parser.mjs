// The markdown parser of bundles without what Roadmark never asks of it.

/** Files of markdown-it that are never run, and what stands in their place: drawing, bare addresses, typography, raw HTML. */
const unused = {
  'renderer.ts': 'var Renderer = class {};',
  'rules_core/linkify.ts': 'function linkify$1() {}',
  'rules_core/replacements.ts': 'function replace() {}',
  'rules_core/smartquotes.ts': 'function smartquotes() {}',
  'rules_block/html_block.ts': 'function html_block() { return false; }',
  'rules_inline/linkify.ts': 'function linkify() { return false; }',
  'rules_inline/html_inline.ts': 'function html_inline() { return false; }',
};

/** In place of packages: bare addresses are never looked for, and engines know the classes of characters themselves. */
const instead = {
  'linkify-it': 'export class LinkifyIt {}',
  'uc.micro': String.raw`export const P = /\p{P}/u, S = /\p{S}/u;`,
};

/** Rollup plugin: leaves out of markdown-it what Roadmark does not use. */
export function leanParser() {
  return {
    name: 'lean-parser',
    resolveId: (id) => (Object.hasOwn(instead, id) ? `\0${id}` : null),
    load: (id) => instead[id.slice(1)] ?? null,
    transform(code, id) {
      if (!/\/markdown-it\/dist\/markdown-it\.mjs$/.test(id)) return undefined;
      let lean = code;
      for (const [file, stub] of Object.entries(unused)) {
        const region = new RegExp(`//#region src/${file.replace('.', String.raw`\.`)}\n[^]*?//#endregion`);
        if (!region.test(lean)) this.error(`${file} is no part of markdown-it as expected`);
        lean = lean.replace(region, () => stub);
      }
      return { code: lean, map: null };
    },
  };
}

/** Characters that documents call by name now and then; the table of all 2,231 weighs as much as the parser. */
const usual = {
  ...{
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    shy: '\u00ad',
    hellip: '…',
    bull: '•',
    middot: '·',
  },
  ...{
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    sbquo: '‚',
    bdquo: '„',
  },
  ...{
    copy: '©',
    reg: '®',
    trade: '™',
    deg: '°',
    sect: '§',
    para: '¶',
    euro: '€',
    pound: '£',
    times: '×',
    plusmn: '±',
  },
  ...{ larr: '←', uarr: '↑', rarr: '→', darr: '↓', harr: '↔', rArr: '⇒', le: '≤', ge: '≥', ne: '≠', check: '✓' },
  ...{
    auml: 'ä',
    ouml: 'ö',
    uuml: 'ü',
    Auml: 'Ä',
    Ouml: 'Ö',
    Uuml: 'Ü',
    szlig: 'ß',
    eacute: 'é',
    egrave: 'è',
    agrave: 'à',
  },
};

const names = '\0named-characters';
const allNames = 'all-named-characters';
const namesCode = `
const usual = new Map(Object.entries(${JSON.stringify(usual)}));
let all;
export const decodeHTMLStrict = (text) => (all ? all(text) : (usual.get(text.slice(1, -1)) ?? text));
export async function loadNamedCharacters(text) {
  if (all) return;
  for (const [, name] of text.matchAll(/&([a-z][a-z0-9]*);/gi)) {
    if (!usual.has(name)) return void (all = (await import('${allNames}')).decodeHTMLStrict);
  }
}`;

const allNamesCode = `export { decodeHTMLStrict } from 'entities'`;

/** Rollup plugin: the parser knows the usual named characters; those of a document that names others are loaded for it. */
export function namedCharactersApart() {
  return {
    name: 'named-characters-apart',
    resolveId(id, importer = '') {
      const isAsked = id.endsWith('/named-characters.ts') || (id === 'entities' && importer.includes('/markdown-it/'));
      return isAsked ? names : id === allNames ? allNames : null;
    },
    load: (id) => (id === names ? namesCode : id === allNames ? allNamesCode : null),
  };
}
