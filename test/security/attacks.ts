/**
 * Hostile roadmaps: what somebody who may edit the file, but not the page, would try. Each carries a marker that must stay
 * readable, since refusing an attack must not lose the text around it.
 */

/** One hostile document. */
export interface Attack {
  /** What is tried where, unique. */
  readonly name: string;
  /** Format of the document. */
  readonly format: 'markdown' | 'json';
  /** The document. */
  readonly text: string;
  /** Words that must be visible. */
  readonly marker: string;
}

/** Script that would run if a payload got through: it sets `globalThis.__pwned`. */
const script = 'globalThis.__pwned=1';

/** Markup that a browser would act on. */
const markup: Readonly<Record<string, string>> = {
  'script element': `<script>${script}</script>`,
  'script element, mixed case': `<ScRiPt>${script}</sCrIpT>`,
  'script element, unclosed': `<script>${script}`,
  'image error handler': `<img src=x onerror="${script}">`,
  'image error handler, no quotes': `<img src=x onerror=${script}>`,
  'image error handler, slashes': `<img/src=x/onerror=${script}>`,
  'svg load handler': `<svg onload="${script}"></svg>`,
  'svg script': `<svg><script>${script}</script></svg>`,
  'svg animate': `<svg><animate onbegin="${script}" attributeName=x dur=1s></svg>`,
  'svg use': '<svg><use href="data:image/svg+xml;base64,PHN2Zy8+#x"/></svg>',
  'math link': `<math><maction actiontype="statusline" xlink:href="javascript:${script}">x</maction></math>`,
  'details toggle handler': `<details open ontoggle="${script}">x</details>`,
  'input autofocus handler': `<input autofocus onfocus="${script}">`,
  'video error handler': `<video><source onerror="${script}"></video>`,
  'marquee handler': `<marquee onstart="${script}">x</marquee>`,
  'body load handler': `<body onload="${script}">`,
  'frame with script address': `<iframe src="javascript:${script}"></iframe>`,
  'frame with markup': `<iframe srcdoc="&lt;script&gt;parent.__pwned=1&lt;/script&gt;"></iframe>`,
  'object element': `<object data="javascript:${script}"></object>`,
  'embed element': `<embed src="javascript:${script}">`,
  'base element': '<base href="https://evil.example/">',
  'meta refresh': `<meta http-equiv="refresh" content="0;url=javascript:${script}">`,
  'link stylesheet': '<link rel="stylesheet" href="https://evil.example/x.css">',
  'style element': '<style>*{display:none!important}</style>',
  'style attribute': '<div style="position:fixed;inset:0;z-index:99999;background:red">x</div>',
  'style import': '<style>@import url(https://evil.example/x.css);</style>',
  'form with script address': `<form action="javascript:${script}"><button>x</button></form>`,
  'form that clobbers names': '<form name="cookie"><input name="location"></form>',
  'anchor that clobbers a global': '<a id="customElements"></a><a id="customElements" name="get"></a>',
  'template element': `<template><img src=x onerror="${script}"></template>`,
  'declarative shadow root': `<div><template shadowrootmode="open"><img src=x onerror="${script}"></template></div>`,
  'closing the element': `</roadmap-view></pre></script><img src=x onerror="${script}">`,
  'closing a comment': `<!--><img src=x onerror="${script}">-->`,
  'cdata section': `<![CDATA[<img src=x onerror="${script}">]]>`,
  'nested tags': `<<script>script>${script}<</script>/script>`,
  'entity encoded': `&lt;img src=x onerror=&quot;${script}&quot;&gt;`,
  'numeric entities': '&#60;img src=x onerror=&#34;globalThis.__pwned=1&#34;&#62;',
  'template expression':
    '${globalThis.__pwned=1} {{globalThis.__pwned=1}} {{constructor.constructor("globalThis.__pwned=1")()}}',
  'lit marker': '<!--lit-part--><!--?lit$123456789$--> lit$123456789$',
};

/** Addresses that must not become links. */
const addresses: Readonly<Record<string, string>> = {
  'javascript scheme': `javascript:${script}`,
  'javascript scheme, mixed case': `JaVaScRiPt:${script}`,
  'javascript scheme, leading space': ` javascript:${script}`,
  'javascript scheme, tab inside': `java\tscript:${script}`,
  'javascript scheme, entity tab': `java&#9;script:${script}`,
  'javascript scheme, entity line feed': `java&#10;script:${script}`,
  'javascript scheme, entity colon': `javascript&colon;${script}`,
  'javascript scheme, entity letters': `&#106;&#97;vascript:${script}`,
  'javascript scheme, control character': `\u0001javascript:${script}`,
  'javascript scheme, percent encoded': `javascript%3A${script}`,
  'javascript scheme, comment': `javascript://example.org/%0a${script}`,
  'javascript scheme, zero width space': `java\u200bscript:${script}`,
  'data scheme, page': `data:text/html,<script>${script}</script>`,
  'data scheme, base64': 'data:text/html;base64,PHNjcmlwdD5wYXJlbnQuX19wd25lZD0xPC9zY3JpcHQ+',
  'data scheme, svg': `data:image/svg+xml,<svg onload="${script}"/>`,
  'vbscript scheme': 'vbscript:msgbox(1)',
  'file scheme': 'file:///etc/passwd',
  'blob scheme': 'blob:https://example.org/1',
  'view-source scheme': 'view-source:https://example.org',
  'custom scheme': 'ms-msdt:/id',
  'intent scheme': 'intent://example.org#Intent;end',
  credentials: 'https://example.org@evil.example/',
  'credentials with password': 'https://user:secret@evil.example/',
  'network path': '//evil.example/x',
  'backslash network path': '\\\\evil.example\\x',
  'mixed slashes': '/\\evil.example',
  overlong: `https://example.org/${'a'.repeat(3000)}`,
  'bidi override': 'https://example.org/\u202egpj.exe',
};

/** Words that are special to JavaScript objects. */
const objectWords = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  'then',
];

/** Places in a markdown document where text of an attacker can stand; `{x}` is the payload and `{m}` the marker. */
const places: Readonly<Record<string, string>> = {
  title: '# {x}\n\n## v1.0\n- {m}\n',
  milestone: '# Plan\n\n## v1.0 {x}\n- {m}\n',
  group: '# Plan\n\n## v1.0\n### {x}\n- {m}\n',
  item: '# Plan\n\n## v1.0\n- {m} {x}\n',
  'table cell':
    '# Plan\n\n## v1.0\n\n| Name | Status | Owner | Notes |\n|---|---|---|---|\n| {m} | {x} | {x} | {x} |\n',
  'block of its own': '# Plan\n\n{x}\n\n## v1.0\n- {m}\n',
  admonition: '# Plan\n\n:::caution {x}\n{x}\n:::\n\n## v1.0\n- {m}\n',
  details: '# Plan\n\n## v1.0\n[details="{x}"]\n- {m}\n[/details]\n',
};

/** Places in a markdown document where an address can stand. */
const addressPlaces: Readonly<Record<string, string>> = {
  'inline link': '## v1.0\n- {m} [click]({x})\n',
  'inline link in angle brackets': '## v1.0\n- {m} [click](<{x}>)\n',
  'reference link': '## v1.0\n- {m} [click][ref]\n\n[ref]: <{x}>\n',
  image: '## v1.0\n- {m} ![click]({x})\n',
};

function fill(template: string, payload: string, marker: string): string {
  return template.replaceAll('{x}', () => payload).replaceAll('{m}', marker);
}

function markdownAttacks(): Attack[] {
  const attacks: Attack[] = [];
  const add = (what: string, where: string, template: string, payload: string): void => {
    const marker = `Marker${String(attacks.length)}m`;
    attacks.push({ name: `${what} in ${where}`, format: 'markdown', text: fill(template, payload, marker), marker });
  };
  const placeNames = Object.keys(places);
  Object.entries(markup).forEach(([what, payload], index) => {
    // Every payload in the item, and in three other places that rotate, so that every pair of neighbours is tried.
    for (const where of new Set([
      'item',
      ...[0, 1, 2].map((step) => placeNames[(index + step * 3) % placeNames.length] ?? 'item'),
    ])) {
      add(what, where, places[where] ?? '', payload);
    }
  });
  for (const [what, payload] of Object.entries(addresses)) {
    for (const [where, template] of Object.entries(addressPlaces)) add(what, where, template, payload);
  }
  for (const word of objectWords) {
    add(`the word ${word}`, 'status cell', '## v1.0\n\n| Name | Status |\n|---|---|\n| {m} | {x} |\n', word);
    add(`the word ${word}`, 'front matter', '---\n{x}: {x}\n---\n## v1.0\n- {m}\n', word);
    add(`the word ${word}`, 'legend', '## Legend\n\n- {x} = done\n\n## v1.0\n- {x} {m}\n', word);
    add(`the word ${word}`, 'heading', `## ${word}\n- {m}\n`, word);
  }
  return attacks;
}

/** Values that stand where JSON should hold a text. */
const lookalikes: Readonly<Record<string, unknown>> = {
  'template result': { _$litType$: 1, strings: [`<img src=x onerror="${script}">`], values: [] },
  'template result with raw strings': { _$litType$: 1, strings: Object.assign(['x'], { raw: ['x'] }), values: [] },
  directive: { _$litDirective$: 'x', values: [] },
  node: { nodeType: 1, nodeName: 'SCRIPT', outerHTML: `<script>${script}</script>` },
  'object with toString': { toString: 'x' },
  array: [`<img src=x onerror="${script}">`],
  number: 7,
  true: true,
  null: null,
  nested: { a: { b: { c: {} } } },
};

const jsonFields = ['title', 'status', 'id', 'type', 'priority', 'target'];

function jsonAttacks(): Attack[] {
  const attacks: Attack[] = [];
  const add = (name: string, item: (marker: string) => unknown, extra: object = {}): void => {
    const marker = `Json${String(attacks.length)}marker`;
    const milestones = [{ title: 'v1.0', items: [{ title: marker }, item(marker)] }];
    attacks.push({
      name: `json: ${name}`,
      format: 'json',
      text: JSON.stringify({ version: 1, title: 'Plan', milestones, ...extra }),
      marker,
    });
  };
  for (const [what, value] of Object.entries(lookalikes)) {
    for (const field of jsonFields) add(`${what} as ${field}`, () => ({ title: 'other', [field]: value }));
  }
  for (const [what, payload] of Object.entries(markup))
    add(`${what} as title`, () => ({ title: payload, status: payload, owners: [{ name: payload }], tags: [payload] }));
  for (const [what, href] of Object.entries(addresses)) {
    add(`${what} as link`, () => ({
      title: 'other',
      links: [{ href, text: 'x', kind: 'web' }],
      owners: [{ name: 'x', href }],
      content: [{ type: 'link', href, children: [{ type: 'text', value: 'x' }] }],
    }));
  }
  for (const word of objectWords) {
    const marker = `Word${word}marker`;
    attacks.push({
      name: `json: key ${word}`,
      format: 'json',
      text: `{"version":1,"title":"Plan","${word}":{"polluted":1},"metadata":{"${word}":{"polluted":1}},"milestones":[{"title":"v1.0","${word}":{"polluted":1},"items":[{"title":"${marker}","status":"${word}","fields":{"${word}":"x"}}]}]}`,
      marker,
    });
  }
  return attacks;
}

/** Every attack. */
export const attacks: readonly Attack[] = [...markdownAttacks(), ...jsonAttacks()];
