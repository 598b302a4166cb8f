import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/diagnostics/define.ts';
import type { Diagnostic, Severity } from '../../src/core/model/types.ts';
import type { RoadmapDiagnostics } from '../../src/elements/diagnostics/diagnostics.ts';
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

  it('says of its messages that they are English, on a page of another language too', async () => {
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
