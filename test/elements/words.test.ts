import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/elements/define.ts';
import type { Roadmap } from '../../src/core/model/types.ts';
import { parseRoadmap } from '../../src/core/parse-roadmap.ts';
import type { RoadmapElement } from '../../src/elements/internal/roadmap-element.ts';
import { until } from './until.ts';

const languages = ['de', 'fr', 'es', 'pt', 'it', 'ja', 'zh', 'ko', 'ru', 'ar'];
const text = `# 1

## 1.0

- [x] 2
- 3 (WIP)
- 4 (blocked)
- 5 (dropped)
- 6
- 7
- 8
- 9

## 2.0

- [ ] 10
- 11
`;
const plan = (): Roadmap => parseRoadmap(text, { format: 'markdown' });

async function draw(language: string, template: unknown): Promise<HTMLElement> {
  fixtureCleanup();
  const wrapper = await fixture<HTMLElement>(html`<div lang=${language}>${template}</div>`);
  const element = wrapper.firstElementChild as RoadmapElement;
  await until(() => element.renderRoot.textContent.trim() !== '', 'it is drawn');
  await until(() => !/\b(?:items|item|Columns|Search)\b/.test(element.renderRoot.textContent), `${language} is there`);
  return element.shadowRoot as unknown as HTMLElement;
}

describe('words of the elements', () => {
  after(() => setViewport({ width: 1280, height: 800 }));
  afterEach(() => fixtureCleanup());

  for (const language of languages) {
    it(`${language}: choices and headings hold no word of another language`, async () => {
      await setViewport({ width: 500, height: 800 });
      const table = await draw(language, html`<roadmap-table .roadmap=${plan()}></roadmap-table>`);
      const choices = [...table.querySelectorAll('option')].map(({ textContent }) => textContent).join(' ');
      expect(choices).to.not.match(/\b(?:ascending|descending|status|Status, )\b.*(?:ascending|descending)/);
      expect(choices).to.not.match(/ascending|descending/);
      const board = await draw(language, html`<roadmap-board .roadmap=${plan()}></roadmap-board>`);
      expect(board.querySelector('.result')?.textContent).to.not.match(/\b(?:milestone|horizon)\b|[按حسب] ?status/);
    });

    it(`${language}: figures in a row are parted`, async () => {
      await setViewport({ width: 1280, height: 800 });
      const summary = await draw(language, html`<roadmap-summary .roadmap=${plan()}></roadmap-summary>`);
      const line = summary.querySelector('[part~=counts], .counts, .meta')?.textContent ?? summary.textContent;
      expect(line).to.match(/\d[^\d,\u060c\u3001\uff0c]*[,\u060c\u3001\uff0c]\D*\d/);
      expect(line).to.not.match(/[个件개]\s*\d/u);
    });
  }

  it('a legend quotes what the document says, and no name of ours', async () => {
    const legend = await draw('de', html`<roadmap-legend variant="list" .roadmap=${plan()}></roadmap-legend>`);
    const quoted = [...legend.querySelectorAll('[part~=source-word]')].map(({ textContent }) => textContent.trim());
    expect(quoted.join(' ')).to.contain('WIP').and.to.contain('[x]');
    expect(quoted.join(' ')).to.not.match(/in-progress|at-risk|„done“|„planned“/);
    const key = await draw('de', html`<roadmap-legend variant="key" .roadmap=${plan()}></roadmap-legend>`);
    expect(key.querySelectorAll('[part~=source-word]')).to.have.length(0);
    expect(key.querySelectorAll('[part~=label]').length).to.be.above(2);
  });
});
