/**
 * Hostile roadmaps: what somebody who may edit the file, but not the page, would try. Each carries a marker that must stay
 * readable, since refusing an attack must not lose the text around it.
 */

import { encodePart } from '../../src/core/url/encode-part.ts';

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
  'a slash too many': 'https:///evil.example',
  'no slash': 'https:evil.example',
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
  'link of HTML': '## v1.0\n- {m} <a href="{x}">click</a>\n',
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
  for (const half of ['\ud800', '\udc00', 'x\ud83e']) {
    add(`half a surrogate pair, ${encodePart(half)}, as title`, () => ({ title: half }));
    add(`half a surrogate pair, ${encodePart(half)}, as id`, () => ({ title: 'other', id: half }));
  }
  add('an address of its own', () => ({ title: 'other', links: [{ href: 'relative/login', text: 'x' }] }), {
    source: { format: 'json', uri: 'https://evil.example/x/' },
  });
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

/** Whole documents, each a trick of its own; `{m}` is the marker and `{s}` the script. */
const documents: Readonly<Record<string, string>> = {
  'bidi override in a title': '# Plan \u202egnp.exe\n\n## v1.0\n- {m} \u202eterces',
  'bidi isolate that never ends': '## v1.0\n- \u2066{m}\n- \u2067next',
  'zero width characters in a status': '## v1.0\n\n| Item | Status |\n|-|-|\n| {m} | do\u200bne |',
  'homoglyphs in a status': '## v1.0\n\n| Item | Status |\n|-|-|\n| {m} | d\u043ene |',
  'homoglyphs in an address': '## v1.0\n- {m} [x](https://ex\u0430mple.org/)',
  'tag characters': '## v1.0\n- {m} \u{e0041}\u{e0042}',
  'combining marks without end': `## v1.0\n- {m} a${'\u0301'.repeat(300)}`,
  'terminal escapes': '## v1.0\n- {m} \u001b]8;;javascript:{s}\u0007x\u001b[2J\u009b31m',
  'NULs in a tag': '## v1.0\n- {m} <scr\0ipt>{s}</scr\0ipt>',
  'a comment that ends in a link': "## v1.0\n- {m} <!-- x --><a href='javascript:{s}'>y</a>",
  'a link of HTML in a link': '## v1.0\n- [{m} <a href="https://evil.example/">x</a>](https://example.org)',
  'a comment that hides what follows': '## v1.0\n\n<!-- hidden\n\n- {m}',
  'a reference with a label of markup':
    '## v1.0\n- {m} [<img src=x onerror={s}>]\n\n[<img src=x onerror={s}>]: javascript:{s}',
  'a reference defined twice': '## v1.0\n- {m} [x][r]\n\n[r]: javascript:{s}\n[r]: https://example.org',
  'a reference whose title is markup':
    '## v1.0\n- {m} [x][r]\n\n[r]: https://example.org "\\"><img src=x onerror={s}>"',
  'a link whose title closes its attribute': '## v1.0\n- {m} [x](https://example.org \'"onmouseover="{s}\')',
  'a link in an image in a link': '## v1.0\n- {m} [![x](https://evil.example/a.png)](javascript:{s})',
  'an autolink': '## v1.0\n- {m} <javascript:{s}>',
  'an autolink of data': '## v1.0\n- {m} <data:text/html,x>',
  'an image that is loaded': '## v1.0\n- {m} ![x](https://evil.example/pixel.png)',
  'an image with sizes': '## v1.0\n- {m} <img srcset="https://evil.example/a.png 1x" sizes=1px>',
  'an image from a definition': '## v1.0\n- {m} ![x][r]\n\n[r]: https://evil.example/pixel.png',
  'a picture with sources': '## v1.0\n- {m} <picture><source srcset="https://evil.example/a.png"></picture>',
  'a badge in a heading': '## v1.0 ![x](https://evil.example/badge.svg)\n- {m}',
  'an avatar of an owner': '## v1.0\n- {m} [![x](https://evil.example/ada.png)](https://github.com/ada)',
  'a style that loads': '## v1.0\n- {m} <p style="background:url(https://evil.example/x)">x</p>',
  'a colour that smuggles CSS': '## v1.0\n- [red;background:url(https://evil.example/x)] {m}',
  'a label that smuggles CSS': '## v1.0\n- [</style><style>*{display:none}] {m}',
  'a class that hides': '## v1.0\n- {m} {.visually-hidden style="position:fixed"}',
  'a mermaid diagram with a click': '## v1.0\n- {m}\n\n```mermaid\nclick A "javascript:{s}"\n```',
  'a fence whose info is markup': '## v1.0\n- {m}\n\n```"><img src=x onerror={s}>\nx\n```',
  'a fence of JSX': '## v1.0\n- {m}\n\n```jsx {dangerouslySetInnerHTML={{__html:1}}}\nx\n```',
  'MDX expressions': '## v1.0\n- {m} {globalThis.__pwned=1} {(() => {{s}})()}',
  'an MDX import': 'import x from "data:text/javascript,{s}"\n\n## v1.0\n- {m}',
  'a Vue directive': '## v1.0\n- {m} <a v-html="1" @click="{s}" :href="1">x</a>',
  'a component with code': '## v1.0\n- {m}\n\n<Board :tasks="[{s}]" />',
  'YAML anchors': '---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n\n## v1.0\n- {m}',
  'a YAML bomb': `---\na0: &a0 [x, x]\n${Array.from({ length: 30 }, (_, index) => `a${String(index + 1)}: &a${String(index + 1)} [*a${String(index)}, *a${String(index)}]`).join('\n')}\n---\n\n## v1.0\n- {m}`,
  'YAML tags':
    '---\ntitle: !!js/function "function () { {s} }"\nx: !!python/object/apply:os.system [ls]\n---\n\n## v1.0\n- {m}',
  'YAML merge keys':
    '---\na: &a { polluted: 1 }\n__proto__: { <<: *a }\nconstructor: { prototype: *a }\n---\n\n## v1.0\n- {m}',
  'TOML of prototypes': '+++\n[__proto__]\npolluted = 1\n[constructor.prototype]\npolluted = 1\n+++\n\n## v1.0\n- {m}',
  'front matter that names a layout':
    '---\nlayout: javascript:{s}\nimage: https://evil.example/x.png\nbase: https://evil.example/\n---\n\n## v1.0\n- {m}',
  'front matter that raises limits':
    '---\nlimits: { items: 1e9 }\nsrc: https://evil.example/x.md\n---\n\n## v1.0\n- {m}',
  'an include': '## v1.0\n- {m}\n\n!include ../../etc/passwd\n{{#include /etc/passwd}}\n--8<-- "/etc/passwd"',
  'a closing script of JSON-LD': '# </script><script>{s}</script>\n\n## v1.0 </script>\n- {m} </script>',
  'a formula': '## v1.0\n- =cmd|calc!A0 {m}\n- @SUM(1+1)\n- +1\n- -1',
  'lines of a calendar': '## v1.0\n- {m} END:VEVENT\\nBEGIN:VALARM',
  'a heading that is an id of the page': '## outside\n- {m}\n\n## customElements\n- x',
  'details that never close': '## v1.0\n<details open ontoggle={s}>\n<summary>x</summary>\n\n- {m}',
  'deep quotes': `## v1.0\n- x\n\n${'> '.repeat(300)}{m}`,
  'deep emphasis': `## v1.0\n- ${'*a **b '.repeat(300)}{m}${'** *'.repeat(300)}`,
  'an attribute of HTML over lines': '## v1.0\n- {m}\n\n<img\nsrc=x\nonerror={s}\n>',
  'a noscript that hides a tag': '## v1.0\n- {m} <noscript><p title="</noscript><img src=x onerror={s}>">',
  'foreign content': '## v1.0\n- {m} <math><mtext><table><mglyph><style><img src=x onerror={s}>',
  'an xmp element': '## v1.0\n- {m} <xmp><img src=x onerror={s}></xmp>',
  'a plaintext element': '## v1.0\n- <plaintext>{m}',
  'a dialog that is open': '## v1.0\n- {m} <dialog open>x</dialog>',
  'a popover': '## v1.0\n- {m} <div popover id=x>x</div><button popovertarget=x>x</button>',
  'a portal of slots': '## v1.0\n- {m} <p slot="error">x</p><slot name="x"></slot>',
  'half a surrogate pair': '## v1.0 \ud800\n- {m} \udc00',
  'words of an image of HTML': '## v1.0\n- x <img src="https://evil.example/a.png" alt="{m}" onerror="{s}">',
  'words of an image of HTML that may not be linked to': '## v1.0\n- x <img src="javascript:{s}" alt="{m}">',
  'the name of a container': '## v1.0\n- x\n\n:::evil {m}\n{s}\n:::',
  'front matter with an alias': '---\na: &a x\nb: *a\n---\n\n## v1.0\n- {m}',
  'an element of ours': '## v1.0\n- {m} <roadmap-view src="https://evil.example/x.md"></roadmap-view>',
};

function documentAttacks(): Attack[] {
  return Object.entries(documents).map(([name, template], index) => {
    const marker = `Whole${String(index)}marker`;
    const text = template.replaceAll('{s}', () => script).replaceAll('{m}', marker);
    return { name, format: 'markdown', text, marker };
  });
}

/** The same tricks, told as JSON: in every field that takes a text. */
function jsonDocumentAttacks(): Attack[] {
  return documentAttacks().map(({ name, text }, index) => {
    const marker = `Told${String(index)}marker`;
    const words = text.replaceAll(/Whole\d+marker/g, 'x').slice(0, 4000);
    const item = {
      title: `${marker} ${words}`,
      status: words,
      type: words,
      priority: words,
      target: words,
      tags: [words],
      owners: [words],
      dependsOn: [words],
      description: words,
      when: words,
      fields: { [words.slice(0, 60)]: words },
    };
    const told = { version: 1, title: words, milestones: [{ title: `v1.0 ${words}`, items: [item] }] };
    return { name: `json: ${name}, in every field`, format: 'json', text: JSON.stringify(told), marker };
  });
}

/** Every attack. */
export const attacks: readonly Attack[] = [
  ...markdownAttacks(),
  ...jsonAttacks(),
  ...documentAttacks(),
  ...jsonDocumentAttacks(),
];
