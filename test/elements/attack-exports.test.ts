import { expect } from '@open-wc/testing';
import createMarkdownIt from 'markdown-it';
import { parseRoadmap } from '../../src/core/parse-roadmap.ts';
import { writeHtmlPage } from '../../src/export/html/write-html-page.ts';
import { writeHtml } from '../../src/export/html/write-html.ts';
import { writeSvg } from '../../src/export/svg/write-svg.ts';
import { AttackedPage } from '../security/attacked-page.ts';
import { some } from '../security/doors.ts';
import { inspectTree } from '../security/inspect.ts';

describe('exports, opened as pages without a policy', () => {
  it('do nothing but show their text', async function () {
    this.timeout(240_000);
    const page = await AttackedPage.open('none');
    const found: string[] = [];
    for (const [index, attack] of some(0, 6).entries()) {
      const roadmap = parseRoadmap(attack.text);
      const markup = [
        writeHtmlPage(roadmap),
        `<!doctype html>${writeHtml(roadmap)}`,
        `<!doctype html>${writeSvg(roadmap)}`,
      ];
      const frame = page.window.document.createElement('iframe');
      frame.title = attack.name;
      frame.srcdoc = markup[index % markup.length]!.replace(
        '<!doctype html>',
        '<!doctype html><base href="about:blank">',
      );
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      page.window.document.body.append(frame);
      await loaded;
      const inner = frame.contentWindow as AttackedPage['window'];
      const problems = inspectTree(inner.document.body, inner);
      if (inner.__pwned !== undefined) problems.push('script ran');
      if (index % markup.length < 2 && !inner.document.body.textContent.includes(attack.marker))
        problems.push('the marker is lost');
      // The document is ours alone: it has ids and a style sheet.
      const own = /an id .* in the page|an element <style>/;
      found.push(...problems.filter((problem) => !own.test(problem)).map((problem) => `${attack.name}: ${problem}`));
      expect(inner.document.querySelectorAll('style').length, attack.name).to.be.lessThan(2);
      frame.remove();
    }
    expect(found.slice(0, 20)).to.deep.equal([]);
    expect(page.damage()).to.deep.equal([]);
    page.close();
  });
});

describe('an unsafe twin of each door', () => {
  it('is caught', async () => {
    const page = await AttackedPage.open('none');
    const { document } = page.window;
    const twins: Record<string, (host: HTMLElement, text: string) => void> = {
      'a text put in as HTML': (host, text) => (host.innerHTML = text),
      'a site that lets HTML through': (host, text) =>
        (host.innerHTML = new createMarkdownIt({ html: true }).render(text)),
      'a link without the gate': (host, text) => {
        const link = document.createElement('a');
        link.setAttribute('href', /javascript:\S*/.exec(text)?.[0] ?? 'javascript:0');
        host.append(link);
      },
      'a fragment put in as HTML': (host, text) =>
        (host.innerHTML = decodeURIComponent(encodeURIComponent(text.slice(0, 300)))),
      'an export without escapes': (host, text) => (host.innerHTML = `<ul><li>${text}</li></ul>`),
    };
    const counts: Record<string, number> = {};
    for (const [name, unsafe] of Object.entries(twins)) {
      counts[name] = 0;
      for (const { text } of some(0, 6, 'markdown')) {
        const host = document.createElement('div');
        document.body.append(host);
        unsafe(host, text);
        if (page.problems(host).length > 0) counts[name]++;
      }
    }
    for (const [name, count] of Object.entries(counts)) expect(count, name).to.be.greaterThan(10);
    page.close();
  });
});
