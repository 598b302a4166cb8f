import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/diagnostics/define.ts';
import { createDiagnostic } from '../../src/core/diagnostics/create-diagnostic.ts';
import type { Diagnostic, Severity } from '../../src/core/model/types.ts';
import type { RoadmapDiagnostics } from '../../src/elements/diagnostics/diagnostics.ts';
import { diagnosticWordLoaders, type DiagnosticWords } from '../../src/translations/diagnostic-words.ts';
import { makeItem, makeMilestone, makeRoadmap } from '../models.ts';
import { until } from './until.ts';

const finding = (severity: Severity, line: number): Diagnostic => ({
  code: 'sample',
  severity,
  message: `Found <b>${severity}</b>.`,
  source: { start: { line, column: 1, offset: 0 }, end: { line, column: 2, offset: 1 } },
});
const planWith = (...diagnostics: Diagnostic[]) =>
  makeRoadmap([makeMilestone('v1.0', [makeItem('Search')])], {
    title: 'Larch',
    diagnostics,
    source: { format: 'markdown', uri: 'docs/ROADMAP.md', repository: 'acme/larch', revision: 'main' },
  });
const mount = (template: ReturnType<typeof html>): Promise<RoadmapDiagnostics> => fixture<RoadmapDiagnostics>(template);
const entriesOf = (element: RoadmapDiagnostics): string[] =>
  [...element.shadowRoot!.querySelectorAll('[part=entry]')].map((entry) =>
    entry.textContent.replace(/\s+/g, ' ').trim(),
  );

const wibble = createDiagnostic('unknown-status', { detail: 'A word is none that is known: ‘wibble’.' });
const shape = createDiagnostic('json-shape', { detail: 'items[0].title: expected text, found a number.' });

/** Messages of a page of a language, once those of the table say a word that only its translation has. */
async function messagesIn(lang: string, word: string, ...diagnostics: Diagnostic[]): Promise<HTMLElement[]> {
  const box = await fixture(
    html`<div lang=${lang}>
      <roadmap-diagnostics .roadmap=${planWith(...diagnostics)}></roadmap-diagnostics>
    </div>`,
  );
  const root = box.querySelector('roadmap-diagnostics')!.shadowRoot!;
  await until(() => root.querySelector('ul')?.textContent.includes(word) === true, `it says ${word}`);
  return [...root.querySelectorAll<HTMLElement>('[part=message]')];
}

describe('<roadmap-diagnostics>', () => {
  it('lists what matters most first, with its line', async () => {
    const element = await mount(
      html`<roadmap-diagnostics .roadmap=${planWith(finding('info', 3), finding('warning', 9))}></roadmap-diagnostics>`,
    );
    expect(element.shadowRoot!.querySelector('summary')!.textContent.trim()).to.equal(
      'Larch: 1 item read, 1 warning, 1 note',
    );
    expect(entriesOf(element)).to.deep.equal([
      'Warning Line 9 Found <b>warning</b>.',
      'Note Line 3 Found <b>info</b>.',
    ]);
  });

  it('says what was found in German, with the words of the source as German quotes them', async () => {
    const [message] = await messagesIn('de-AT', 'Legende', wibble);
    expect(message!.textContent).to.equal(
      'Wo ein Status stehen soll, steht ein unbekanntes Wort; es bleibt erhalten, und der Status ist unbekannt. ' +
        'Wird je Wort einmal gemeldet. ' +
        'Ein bekanntes Wort verwenden oder in einer Legende sagen, was es bedeutet. „wibble“',
    );
    expect(message!.closest('[lang]')).to.equal(null);
    expect(message!.querySelector('bdi')!.textContent).to.equal('wibble');
  });

  it('says what was found in Arabic, from right to left but for code and what the source says', async () => {
    const [message] = await messagesIn(
      'ar',
      'قسّم',
      createDiagnostic('limit-items', { detail: 'There are more items than are read: ‘Search!’.' }),
    );
    expect(message!.textContent).to.equal(
      'عدد العناصر أكبر مما يُقرأ؛ أُسقط الباقي. قسّم خارطة الطريق، أو ارفع `limits.items`. «Search!»',
    );
    expect(getComputedStyle(message!).direction).to.equal('rtl');
    const [code, quote] = message!.querySelectorAll('bdi');
    expect([code!.textContent, getComputedStyle(code!).direction]).to.deep.equal(['`limits.items`', 'ltr']);
    expect([quote!.textContent, getComputedStyle(quote!).direction]).to.deep.equal(['Search!', 'ltr']);
  });

  it('puts no blank between sentences of Japanese', async () => {
    const [message] = await messagesIn('ja', '直して', createDiagnostic('impossible-date'));
    expect(message!.textContent).to.equal('暦にない日付です。書かれた語は残します。日付を直してください。');
  });

  it('keeps the path and the value of JSON, in English', async () => {
    const [message] = await messagesIn('de', 'genannten', shape);
    const detail = message!.querySelector('bdi')!;
    expect([detail.lang, detail.textContent]).to.deep.equal(['en', 'items[0].title: expected text, found a number.']);
    expect(message!.textContent).not.to.include('Write');
  });

  it('keeps the message of a code that it does not know, in English', async () => {
    const foreign = ['sample', 'toString', '__proto__'].map((code) => ({ ...finding('warning', 3), code }));
    const messages = await messagesIn('de', 'Legende', wibble, ...foreign);
    expect(messages.slice(1).map(({ lang, textContent }) => [lang, textContent])).to.deep.equal(
      Array.from({ length: 3 }, () => ['en', 'Found <b>warning</b>.']),
    );
  });

  it('keeps its messages on English pages and on those of languages that it does not speak', async () => {
    for (const lang of ['en', 'en-GB', 'nl']) {
      const [message] = await messagesIn(lang, 'wibble', wibble);
      expect([message!.lang, message!.textContent]).to.deep.equal(['en', wibble.message]);
    }
  });

  it('keeps its messages where the words cannot be had, and asks again when it is next drawn', async () => {
    const loaders = diagnosticWordLoaders as Map<string, () => Promise<DiagnosticWords>>;
    const load = loaders.get('ko')!;
    let asked = 0;
    loaders.set('ko', () => Promise.reject(new TypeError(`Failed to fetch, ${++asked}`)));
    try {
      const [message] = await messagesIn('ko', 'wibble', wibble);
      const root = message!.getRootNode() as ShadowRoot;
      await until(() => asked > 0, 'it asks');
      for (let step = 0; step < 5; step++) await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(asked).to.equal(1);
      const shown = root.querySelector<HTMLElement>('[part=message]')!;
      expect([shown.lang, shown.textContent]).to.deep.equal(['en', wibble.message]);
      loaders.set('ko', load);
      (root.host as RoadmapDiagnostics).requestUpdate();
      await until(() => root.querySelector('ul')?.textContent.includes('범례') === true, 'it speaks Korean');
    } finally {
      loaders.set('ko', load);
    }
  });

  it('follows the language of the page', async () => {
    const [message] = await messagesIn('de', 'Legende', wibble);
    const root = message!.getRootNode() as ShadowRoot;
    const box = root.host.parentElement!;
    const says = (word: string) => () => root.querySelector('ul')?.textContent.includes(word) === true;
    for (const [lang, word] of [
      ['fr', '« wibble »'],
      ['en', wibble.message],
      ['de', 'Legende'],
    ] as const) {
      box.lang = lang;
      (root.host as RoadmapDiagnostics).requestUpdate();
      await until(says(word), `it says ${word}`);
      expect(root.querySelectorAll('[part=message]')).to.have.length(1);
    }
  });

  it('says of messages of unknown codes that they are English, on a page of another language too', async () => {
    const box = await fixture(
      html`<div lang="de"><roadmap-diagnostics .roadmap=${planWith(finding('info', 3))}></roadmap-diagnostics></div>`,
    );
    const root = box.querySelector('roadmap-diagnostics')!.shadowRoot!;
    await until(() => root.querySelector('summary')?.textContent.includes('Hinweis') === true, 'it speaks German');
    expect(root.querySelector<HTMLElement>('[part=message]')!.lang).to.equal('en');
    expect(root.querySelector<HTMLElement>('summary')!.closest('[lang]')).to.equal(null);
  });

  it('links a line to the repository', async () => {
    const element = await mount(
      html`<roadmap-diagnostics .roadmap=${planWith(finding('info', 3))}></roadmap-diagnostics>`,
    );
    expect(element.shadowRoot!.querySelector('a')!.href).to.equal(
      'https://github.com/acme/larch/blob/main/docs/ROADMAP.md?plain=1#L3',
    );
  });

  it('is folded unless there are errors', async () => {
    const folded = await mount(
      html`<roadmap-diagnostics .roadmap=${planWith(finding('warning', 3))}></roadmap-diagnostics>`,
    );
    expect(folded.shadowRoot!.querySelector('details')!.open).to.equal(false);
    const open = await mount(
      html`<roadmap-diagnostics .roadmap=${planWith(finding('error', 3))}></roadmap-diagnostics>`,
    );
    expect(open.shadowRoot!.querySelector('details')!.open).to.equal(true);
  });

  it('leaves out what is below its level', async () => {
    const element = await mount(
      html`<roadmap-diagnostics
        .roadmap=${planWith(finding('info', 3), finding('error', 4))}
        level="warning"
      ></roadmap-diagnostics>`,
    );
    expect(entriesOf(element)).to.have.length(1);
  });

  it('shows nothing where nothing was found', async () => {
    const element = await mount(html`<roadmap-diagnostics .roadmap=${planWith()}></roadmap-diagnostics>`);
    expect(element.shadowRoot!.querySelector('details')).to.equal(null);
  });

  it('lists twenty, and more on request', async () => {
    const many = Array.from({ length: 45 }, (_, index) => finding('info', index + 1));
    const element = await mount(html`<roadmap-diagnostics .roadmap=${planWith(...many)} open></roadmap-diagnostics>`);
    expect(entriesOf(element)).to.have.length(20);
    element.shadowRoot!.querySelector('button')!.click();
    await element.updateComplete;
    expect(entriesOf(element)).to.have.length(45);
  });

  it('passes axe', async () => {
    const element = await mount(
      html`<roadmap-diagnostics .roadmap=${planWith(finding('error', 3))}></roadmap-diagnostics>`,
    );
    await expect(element).to.be.accessible();
  });
});
