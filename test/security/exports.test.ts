/** Every attack through every export, read back by a reader of its kind. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import ICAL from 'ical.js';
import createMarkdownIt from 'markdown-it';
import { parseRoadmap } from '../../src/core/parse-roadmap.ts';
import type { Roadmap } from '../../src/core/model/types.ts';
import { exportFormats } from '../../src/export/formats.ts';
import { endMarker, injectRoadmap, startMarker } from '../../src/export/inject.ts';
import { writeReadmeSection } from '../../src/export/readme-section.ts';
import { writeHtml } from '../../src/export/html/write-html.ts';
import { roadmapFences } from '../../src/plugins/markdown-it.ts';
import { remarkRoadmap } from '../../src/plugins/remark.ts';
import { writeMarkdown } from '../../src/core/write/write-markdown.ts';
import { readCsv } from '../export/csv-reader.ts';
import { fullModel, hostileModels, hostileTexts } from '../export/hostile-models.ts';
import { everyElement, readXml, textOf } from '../export/xml-checker.ts';
import { indexRoadmap } from '../../src/view/entries.ts';
import { attacks } from './attacks.ts';

/** A node of HTML, as far as it is looked at. */
interface HtmlNode {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly HtmlNode[];
}

const forbidden =
  /^(?:script|iframe|frame|object|embed|applet|img|picture|video|audio|source|link|meta|base|form|input|button|template|math|style)$/;
const allowedAddress = /^(?:https?:\/\/[^/@\s]+(?:[/?#]|$)|mailto:\S|#)/i;

const htmlNodes = (node: HtmlNode): HtmlNode[] => [node, ...(node.children ?? []).flatMap(htmlNodes)];
const htmlText = (node: HtmlNode): string =>
  htmlNodes(node)
    .map(({ value }) => value ?? '')
    .join('');

/** What HTML holds that content must not put there. */
function htmlProblems(root: HtmlNode, own: ReadonlySet<string> = new Set()): string[] {
  return htmlNodes(root).flatMap(({ tagName = '', properties = {} }) => [
    ...(forbidden.test(tagName) && !own.has(tagName) ? [`<${tagName}>`] : []),
    ...Object.keys(properties).filter((name) => /^on|^style$|^srcdoc$|^src$/i.test(name) && !own.has(name)),
    ...[properties['href'], properties['xLinkHref']]
      .filter((href) => typeof href === 'string')
      .filter((href) => !allowedAddress.test(href))
      .map((href) => `address ${href}`),
  ]);
}

const parse = (html: string): HtmlNode => fromHtml(html, { fragment: true }) as HtmlNode;

/** A renderer that leaves HTML and addresses as they are, as sites set theirs up who trust their documents. */
const trusting = new createMarkdownIt({ html: true });
trusting.validateLink = () => true;

/** Addresses of the site itself, which have neither a scheme nor a host. */
const isRelativeAddress = (address: string): boolean => !/^(?:[^/?#]*:|[/\\]{2})/.test(address);

/** What markdown becomes that content must not put there. Pictures of a document stay pictures, but for foreign ones. */
function markdownProblems(text: string, foreign = /^$/): string[] {
  const nodes = htmlNodes(parse(trusting.render(text)));
  return nodes.flatMap((node) => {
    const { src, href } = node.properties ?? {};
    const isPicture =
      node.tagName === 'img' &&
      typeof src === 'string' &&
      (/^https?:\/\//.test(src) || isRelativeAddress(src)) &&
      !foreign.test(src);
    const isRelative = typeof href === 'string' && isRelativeAddress(href);
    const own = { ...node.properties };
    if (isRelative) delete own['href'];
    return htmlProblems({ ...node, properties: own, children: [] }, new Set(isPicture ? ['img', 'src'] : []));
  });
}

/** What an export must be like; lists what is wrong with it. */
type Check = (text: string, roadmap: Roadmap) => string[];

const formula = /^\s*[=+\-@\t\r]/;

const checks: Readonly<Record<string, Check>> = {
  json: (text, roadmap) => (JSON.stringify(JSON.parse(text)).length > 0 && roadmap.version === 1 ? [] : ['no JSON']),
  markdown: (text) => markdownProblems(text),
  csv: (text) => {
    const rows = readCsv(text);
    return [
      ...(new Set(rows.map((row) => row.length)).size === 1 ? [] : ['rows of several lengths']),
      ...rows
        .flat()
        .filter((cell) => formula.test(cell))
        .map((cell) => `a formula ${cell.slice(0, 40)}`),
      ...(text.includes('\0') ? ['a NUL'] : []),
    ];
  },
  ics: (text) => {
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const parts = calendar.getAllSubcomponents().map(({ name }) => name);
    const lines = text.split('\r\n');
    return [
      ...parts.filter((name) => name !== 'vevent').map((name) => `a ${name}`),
      ...calendar
        .getAllSubcomponents('vevent')
        .flatMap((event) => event.getAllSubcomponents())
        .map(({ name }) => `a ${name} in an event`),
      ...lines.filter((line) => Buffer.byteLength(line) > 75).map(() => 'a line of over 75 octets'),
      ...(/[\r\n]/.test(text.replaceAll('\r\n', '')) ? ['a line end alone'] : []),
    ];
  },
  mermaid: (text) => [
    ...(/^\s*(?:click|href|call|%%\{|style|classDef|linkStyle)\b/m.test(text) ? ['a statement of its own'] : []),
    ...(/<(?!br)|javascript:/i.test(text) ? ['markup'] : []),
  ],
  feed: (text) => {
    const { items } = JSON.parse(text) as { items: Record<string, unknown>[] };
    return items
      .flatMap(({ url, external_url: external, content_html: html }) => [
        ...(html === undefined ? [] : ['HTML']),
        ...[url, external].filter((href) => typeof href === 'string' && !allowedAddress.test(href)),
      ])
      .map(String);
  },
  jsonld: (text) => {
    JSON.parse(text);
    return /<\/|<!--|<script/i.test(text) ? ['ends its element'] : [];
  },
  html: (text) => htmlProblems(fromHtml(text) as HtmlNode, new Set(['meta', 'style'])),
  svg: (text) =>
    everyElement(readXml(text)).flatMap(({ name, attributes }) => [
      ...(/^(?:script|foreignObject|image|use|animate|set|iframe)$/i.test(name) ? [`<${name}>`] : []),
      ...[...attributes].flatMap(([key, value]) => [
        ...(/^on/i.test(key) ? [key] : []),
        ...(/^(?:xlink:)?href$/.test(key) && !allowedAddress.test(value) ? [`address ${value}`] : []),
        ...(/url\((?!#)/i.test(value) ? [`loads ${value}`] : []),
      ]),
    ]),
};

/** Formats in which every title of an item must be found again. */
const complete = new Set(['json', 'markdown', 'csv', 'html', 'jsonld']);

describe('attacks through exports', () => {
  for (const { name, write } of exportFormats) {
    it(`${name}: ${String(attacks.length)} attacks stay text`, () => {
      const problems = attacks.flatMap((attack) => {
        const roadmap = parseRoadmap(attack.text);
        const { text } = write(roadmap, {});
        const shown = indexRoadmap(roadmap).entries.some(({ item }) => item.title.includes(attack.marker));
        const lost =
          complete.has(name) && shown && !text.replaceAll('\\_', '_').includes(attack.marker)
            ? ['the marker is lost']
            : [];
        return [...checks[name]!(text, roadmap), ...lost].map((problem) => `${attack.name}: ${problem}`);
      });
      assert.deepEqual(problems.slice(0, 10), []);
    });
  }

  it('markdown: no text of a model becomes markup, whatever field it stands in', () => {
    const problems: string[] = [];
    for (const { name, model } of hostileModels())
      problems.push(...markdownProblems(writeMarkdown(model), /evil|^pwned/).map((problem) => `${name}: ${problem}`));
    assert.deepEqual(problems.slice(0, 10), []);
  });

  it('other formats: no text of a model becomes markup, whatever field it stands in', () => {
    const others = exportFormats.filter(({ name }) => name !== 'markdown' && name !== 'feed');
    const problems: string[] = [];
    for (const [index, { name, model }] of [...hostileModels()].entries()) {
      const format = others[index % others.length]!;
      const found = checks[format.name]!(format.write(model, {}).text, model);
      problems.push(...found.map((problem) => `${format.name}: ${name}: ${problem}`));
    }
    assert.deepEqual(problems.slice(0, 10), []);
  });

  it('markdown: a model with nothing hostile in it keeps its markup', () => {
    const html = trusting.render(writeMarkdown(fullModel));
    for (const part of [
      '<table>',
      '<em>soft</em>',
      '<strong>strong</strong>',
      '<s>gone</s>',
      'class="language-js"',
      '<img ',
    ])
      assert.ok(html.includes(part), part);
    const linked = htmlNodes(parse(html)).filter(({ tagName }) => tagName === 'a');
    for (const href of ['https://example.org/ada', 'https://example.org/group', 'https://example.org/a'])
      assert.ok(
        linked.some(({ properties }) => properties?.['href'] === href),
        href,
      );
  });

  it('of a calendar with dates, too', () => {
    const dated = attacks.map(({ name, text, format }) => ({
      name,
      text: format === 'json' ? text : text.replaceAll('v1.0', '2026-03-01'),
    }));
    const write = exportFormats.find((format) => format.name === 'ics')!.write;
    const problems = dated.flatMap(({ name, text }) =>
      checks['ics']!(write(parseRoadmap(text), {}).text, parseRoadmap('')).map((problem) => `${name}: ${problem}`),
    );
    assert.deepEqual(problems.slice(0, 10), []);
  });

  it('a README is changed between its markers alone', () => {
    const before = `# Name\n\n${startMarker}\n${endMarker}\n\nAfter.\n`;
    const problems = attacks.flatMap(({ name, text, marker }) => {
      const hostile = parseRoadmap(text.replaceAll(marker, `${marker} ${endMarker} ${startMarker}`));
      const section = writeReadmeSection(hostile);
      const once = injectRoadmap(before, section);
      if (!once.ok) return [`${name}: refused`];
      const twice = injectRoadmap(once.text, section);
      const made = parse(new createMarkdownIt({ html: true }).render(once.text));
      return [
        ...(once.text.startsWith('# Name\n\n<!-- roadmap:start -->\n') ? [] : ['the text before changed']),
        ...(once.text.endsWith('\n<!-- roadmap:end -->\n\nAfter.\n') ? [] : ['the text after changed']),
        ...(twice.ok && !twice.changed ? [] : ['doing it twice changes more']),
        ...(once.text.split('\n').filter((line) => line.trim() === endMarker).length === 1 ? [] : ['two ends']),
        ...htmlProblems(made),
      ].map((problem) => `${name}: ${problem}`);
    });
    assert.deepEqual(problems.slice(0, 10), []);
  });

  it('a fence of markdown-it stays one element', () => {
    const site = new createMarkdownIt({ html: true }).use(roadmapFences, { onWarning: () => undefined });
    const problems = attacks.flatMap(({ name, text, marker }) => {
      const fence = '`'.repeat(30);
      const html = site.render(`before\n\n${fence}roadmap view=table\n${text}\n${fence}\n\nafter\n`);
      const made = parse(html);
      const names = (made.children ?? []).map(({ tagName }) => tagName).filter(Boolean);
      return [
        ...htmlProblems(made),
        ...(names.join() === 'p,roadmap-view,p' ? [] : [`made ${names.join()}`]),
        ...(text.includes(marker) && JSON.stringify(made).includes(marker) ? [] : ['the marker is lost']),
      ].map((problem) => `${name}: ${problem}`);
    });
    assert.deepEqual(problems.slice(0, 10), []);
  });

  it('a fence of remark holds nodes, no raw HTML', () => {
    const problems = attacks.flatMap(({ name, text }) => {
      const tree = { type: 'root', children: [{ type: 'code', lang: 'roadmap', meta: 'view=board', value: text }] };
      remarkRoadmap({ onWarning: () => undefined })(tree);
      const [node] = tree.children as unknown as [{ data: { hName: string; hChildren: HtmlNode[] } }];
      const made = { type: 'root', children: node.data.hChildren };
      return [
        ...(node.data.hName === 'roadmap-view' ? [] : [node.data.hName]),
        ...htmlProblems(made),
        ...htmlNodes(made)
          .filter(({ type }) => type === 'raw')
          .map(() => 'raw HTML'),
      ].map((problem) => `${name}: ${problem}`);
    });
    assert.deepEqual(problems.slice(0, 10), []);
  });

  it('the info line of a fence sets known attributes alone', () => {
    const site = new createMarkdownIt().use(roadmapFences, { onWarning: () => undefined });
    for (const info of [
      'onclick=alert(1)',
      'view="x" onmouseover="alert(1)"',
      'src=https://evil.example/x.md',
      'style=position:fixed',
      'id=customElements',
      '__proto__=1 constructor=1',
      'view="&quot;><script>alert(1)</script>"',
      'v-html=alert(1) @click=alert(1) :href=1',
      'base-url=javascript:alert(1)',
      'base-url=data:text/html,x',
      'text=x',
    ]) {
      const [element] = parse(site.render(`\`\`\`roadmap ${info}\n- [a](b)\n\`\`\`\n`)).children ?? [];
      assert.equal(element?.tagName, 'roadmap-view', info);
      const names = Object.keys(element.properties ?? {});
      assert.deepEqual(
        names.filter((name) => !/^(?:view|text|vPre|v-pre|baseUrl|base-url)$/.test(name)),
        [],
        info,
      );
      assert.deepEqual(htmlProblems(element), [], info);
    }
  });
});

describe('unsafe twins of the exports', () => {
  const hostile = attacks.filter(({ format }) => format === 'markdown').slice(0, 120);
  const twins: Readonly<Record<string, (text: string) => string[]>> = {
    html: (text) => htmlProblems(parse(`<ul><li>${text}</li></ul>`)),
    markdown: (text) => htmlProblems(parse(new createMarkdownIt({ html: true }).render(text))),
    svg: (text) => {
      try {
        return checks['svg']!(`<svg><text>${text}</text></svg>`, parseRoadmap(''));
      } catch {
        return ['not well-formed'];
      }
    },
    jsonld: (text) => checks['jsonld']!(JSON.stringify({ name: text }), parseRoadmap('')),
    mermaid: (text) => checks['mermaid']!(`timeline\n  ${text}`, parseRoadmap('')),
  };
  it('markdown: texts put as they are where a model has them are caught', () => {
    const raw: readonly ((text: string) => string)[] = [
      (text) => `- [${text}] Title`,
      (text) => `\`\`\`${text}\ncode\n\`\`\``,
      (text) => `[words](https://example.org "${text}")`,
      (text) => `[words](${text})`,
      (text) => `<!-- ${text} -->`,
      (text) => `---\nkey: ${JSON.stringify(text)}\n---`,
      (text) => `[words]\n\n${text}`,
    ];
    const caught = hostileTexts.filter((text) => raw.some((put) => markdownProblems(put(text)).length > 0));
    assert.ok(caught.length >= hostileTexts.length - 5, caught.join('\n'));
    for (const put of raw)
      assert.ok(
        hostileTexts.some((text) => markdownProblems(put(text)).length > 0),
        put('…'),
      );
  });
  for (const [name, twin] of Object.entries(twins)) {
    it(`${name}: are caught`, () => {
      const caught = hostile.filter(({ text }) => twin(text).length > 0).length;
      assert.ok(caught > 30, `${String(caught)} of ${String(hostile.length)}`);
    });
  }
  it('csv and ics: are caught', () => {
    const csv = ['=1+1', '+1', '-1', '@x'].map((cell) => checks['csv']!(`title\r\n${cell}\r\n`, parseRoadmap('')));
    assert.deepEqual(
      csv.map((found) => found.length),
      [1, 1, 1, 1],
    );
    const ics =
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\nBEGIN:VALARM\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
    assert.equal(checks['ics']!(ics, parseRoadmap('')).length, 1);
  });
  it('what is read back is the text that went in', () => {
    const { text } = exportFormats
      .find(({ name }) => name === 'svg')!
      .write(parseRoadmap('## v1.0\n- <blink onclick=x>'), {});
    assert.match(textOf(readXml(text)), /onclick/);
    assert.match(htmlText(parse(writeHtml(parseRoadmap('## v1.0\n- <blink>')))), /<blink>/);
  });
});
