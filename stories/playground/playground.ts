/** `<roadmap-playground>`: a roadmap as text, and all that Roadmark makes of it; nothing leaves the browser. */
import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { applyEdits } from '../../src/core/edit/apply-edits.ts';
import { defaultLimits } from '../../src/core/limits.ts';
import type { Diagnostic, Roadmap } from '../../src/core/model/types.ts';
import { parseRoadmap } from '../../src/core/parse-roadmap.ts';
import { findNode } from '../../src/core/query/find-node.ts';
import { explainRoadmap, type ExplainedLine } from '../../src/core/read/markdown/explain.ts';
import { baseStyles } from '../../src/elements/internal/base.styles.ts';
import { errorWords } from '../../src/elements/internal/error-words.ts';
import { LocalizeController } from '../../src/elements/internal/localize.ts';
import { tokens } from '../../src/elements/internal/tokens.styles.ts';
import type { RoadmapSelectEvent } from '../../src/elements/events/roadmap-select-event.ts';
import { loadAddress, loadFile, type LoadedText } from './load-text.ts';
import { renderEmbed, renderFindings, renderLines, renderModel } from './panels.ts';
import { pickFixes } from './pick-fixes.ts';
import { playgroundStyles } from './playground.styles.ts';
import { samples } from './samples.ts';
import { holdsText, readFragment, writeFragment } from './share-text.ts';

type Panel = 'view' | 'lines' | 'model' | 'embed';
const panels: Record<Panel, string> = { view: 'Roadmap', lines: 'Lines', model: 'Model', embed: 'Embed' };
/** Pause in typing after which the text is read, in milliseconds. */
const pause = 150;
/** Most bytes of text that an address holds; links that are longer are cut by some programs. */
const maxShared = 64_000;

/** Text on one side; views, lines, model and snippets on the other. */
export class RoadmapPlayground extends LitElement {
  static override styles: CSSResultGroup = [tokens, baseStyles, playgroundStyles];
  static override properties = {
    text: {},
    samples: {},
    today: {},
    inAddress: { type: Boolean, attribute: 'in-address' },
    roadmap: { state: true },
    panel: { state: true },
    status: { state: true },
    isBusy: { state: true },
    isOver: { state: true },
  };

  /** The text. */
  declare text: string;
  /** Folder of the samples, relative to the page. */
  declare samples: string;
  /** Today as an ISO date; absent: the visitor's day. */
  declare today: string | undefined;
  /** Keeps the text in the fragment of the page's address. */
  declare inAddress: boolean;
  /** What was read. */
  declare roadmap: Roadmap;
  declare protected panel: Panel;
  declare protected status: string;
  declare protected isBusy: boolean;
  declare protected isOver: boolean;

  readonly #localize = new LocalizeController(this);
  #lines: readonly ExplainedLine[] = [];
  #address: string | undefined;
  #before: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What was typed and is not read yet. */
  #typed: string | undefined;
  #loading: AbortController | undefined;

  constructor() {
    super();
    this.text = '';
    this.samples = 'samples/';
    this.inAddress = false;
    this.panel = 'view';
    this.status = '';
    this.isBusy = false;
    this.isOver = false;
    this.roadmap = parseRoadmap('');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#handleFragment);
    if (this.text === '') void this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#handleFragment);
    clearTimeout(this.#timer);
    this.#loading?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('text')) return;
    const uri = this.#address;
    this.roadmap = parseRoadmap(this.text, uri === undefined ? {} : { uri });
    this.#lines = this.roadmap.source?.format === 'json' ? [] : explainRoadmap(this.text);
    if (this.inAddress && this.hasUpdated) void this.#keepInAddress();
  }

  protected override render(): TemplateResult {
    return html`<div
      class="root"
      aria-busy=${this.isBusy ? 'true' : 'false'}
      ?data-over=${this.isOver}
      @dragover=${this.#handleDragOver}
      @dragleave=${() => (this.isOver = false)}
      @drop=${this.#handleDrop}
    >
      ${this.#renderHeader()}
      <p class="status small muted" role="status">${this.status}</p>
      <div class="panes">
        <section class="source" aria-label="Text">
          <playground-editor
            .value=${this.text}
            .lines=${this.#lines}
            .findings=${this.roadmap.diagnostics}
            @change=${this.#handleInput}
          ></playground-editor>
          <div class="findings" tabindex="0" role="region" aria-label="Findings">
            ${renderFindings(this.roadmap.diagnostics, {
              goTo: this.#goTo,
              fix: (findings) => this.#fix(findings),
              ...(this.#before !== undefined && { undo: () => this.#undo() }),
            })}
          </div>
        </section>
        <section class="result" aria-label="Result">
          <div class="bar">
            <div class="segments" role="group" aria-label="What is shown">
              ${(Object.keys(panels) as Panel[]).map(
                (name) =>
                  html`<button
                    type="button"
                    aria-pressed=${this.panel === name ? 'true' : 'false'}
                    @click=${() => (this.panel = name)}
                  >
                    ${panels[name]}
                  </button>`,
              )}
            </div>
          </div>
          ${this.#renderPanel()}
        </section>
      </div>
    </div>`;
  }

  #renderHeader(): TemplateResult {
    return html`<header>
      <select aria-label="Sample" @change=${this.#handleSample}>
        <option value="">Samples…</option>
        ${samples.map(({ file, title }) => html`<option value=${file}>${title}</option>`)}
      </select>
      <label class="button"
        >Open a file<input
          class="visually-hidden"
          type="file"
          accept=".md,.markdown,.mdx,.json,.txt,text/*"
          @change=${this.#handleFile}
      /></label>
      <form @submit=${this.#handleAddress}>
        <input type="url" required aria-label="Address of a roadmap" placeholder="https://github.com/…/ROADMAP.md" />
        <button class="button">Load</button>
      </form>
      <button type="button" class="button primary" @click=${this.#share}>Copy link</button>
    </header>`;
  }

  #renderPanel(): TemplateResult {
    switch (this.panel) {
      case 'lines':
        return renderLines(this.#lines, this.roadmap.source?.format === 'json', this.#goTo);
      case 'model':
        return renderModel(this.roadmap, this.#copy);
      case 'embed':
        return renderEmbed(this.#address ?? 'ROADMAP.md', this.#copy);
      case 'view':
        return html`<roadmap-view
          framed
          .roadmap=${this.roadmap}
          today=${this.today ?? nothing}
          base-url=${this.#address ?? nothing}
          @roadmap-select=${this.#handleSelect}
        ></roadmap-view>`;
    }
  }

  /** Begins with the text of the address, else with the first sample. */
  async #start(): Promise<void> {
    const shared = this.inAddress ? await readFragment(location.hash, defaultLimits.bytes) : undefined;
    if (shared !== undefined) this.text = shared;
    // What is typed before the sample is there stays.
    else if (samples[0]) await this.#load(this.#loadSample(samples[0].file), () => this.text === '');
    const hint = holdsText(location.hash)
      ? 'The text in the link is damaged or too long; here is a sample.'
      : 'Paste a roadmap, drop a file, or choose a sample.';
    this.status = shared === undefined ? hint : 'Read from the link.';
  }

  /** A sample has no address that a page of the visitor's could ask for. */
  async #loadSample(file: string): Promise<LoadedText> {
    const loaded = await loadAddress(this.samples + file, this.#restart());
    return loaded.error ? loaded : { text: loaded.text };
  }

  #restart(): AbortSignal {
    this.#loading?.abort();
    this.#loading = new AbortController();
    return this.#loading.signal;
  }

  async #load(loading: Promise<LoadedText>, isWanted = (): boolean => true): Promise<void> {
    this.isBusy = true;
    const { signal } = this.#loading ?? {};
    const loaded = await loading;
    if (signal?.aborted) return;
    this.isBusy = false;
    this.#readTyped();
    if (!isWanted()) return;
    if (loaded.error) {
      this.status = errorWords(loaded.error, this.#localize);
      return;
    }
    this.#before = undefined;
    this.#address = loaded.address;
    this.text = loaded.text;
    this.status = loaded.address === undefined ? '' : `Read ${loaded.address.replace(/^.*\//, '')}.`;
  }

  async #keepInAddress(): Promise<void> {
    const { text } = this;
    const fragment = text.length > maxShared ? '' : await writeFragment(text);
    if (text === this.text && this.isConnected)
      history.replaceState(null, '', `${location.pathname}${location.search}#${fragment}`);
  }

  readonly #share = async (): Promise<void> => {
    this.#readTyped();
    if (this.text.length > maxShared) {
      this.status = 'The text is too long for a link; publish the file and share its address.';
      return;
    }
    const url = new URL(location.href);
    url.hash = await writeFragment(this.text);
    await this.#copy(url.href, 'Copied a link that holds the text; nothing is stored elsewhere.');
  };

  readonly #copy = async (text: string, done = 'Copied.'): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      this.status = done;
    } catch {
      this.status = 'The browser did not allow copying.';
    }
  };

  readonly #goTo = (line: number): void => {
    this.renderRoot.querySelector('playground-editor')?.goTo(line);
  };

  #fix(findings: readonly Diagnostic[]): void {
    // Fixes are for the text that was read; what was typed since may have moved their places.
    if (this.#readTyped()) return;
    const fixes = pickFixes(findings);
    this.#before = this.text;
    this.text = applyEdits(this.text, fixes);
    this.status = `Fixed: ${String(fixes.length)}.`;
  }

  #undo(): void {
    if (this.#readTyped()) return;
    this.text = this.#before ?? this.text;
    this.#before = undefined;
    this.status = 'As it was.';
  }

  readonly #handleFragment = async (): Promise<void> => {
    const shared = this.inAddress ? await readFragment(location.hash, defaultLimits.bytes) : undefined;
    if (shared === undefined || shared === this.text) return;
    this.#restart();
    this.isBusy = false;
    this.#readTyped();
    this.#before = undefined;
    this.#address = undefined;
    this.text = shared;
  };

  #handleInput({ currentTarget }: Event): void {
    this.#typed = (currentTarget as HTMLElementTagNameMap['playground-editor']).value;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#readTyped(), pause);
  }

  /** Reads what was typed without waiting for a pause; false where all of it is read. */
  #readTyped(): boolean {
    clearTimeout(this.#timer);
    const typed = this.#typed;
    this.#typed = undefined;
    if (typed === undefined || typed === this.text) return false;
    this.#before = undefined;
    this.text = typed;
    return true;
  }

  #handleSample({ currentTarget }: Event): void {
    const { value } = currentTarget as HTMLSelectElement;
    if (value !== '') void this.#load(this.#loadSample(value));
  }

  #handleAddress(event: SubmitEvent): void {
    event.preventDefault();
    const input = (event.currentTarget as HTMLFormElement).querySelector('input')!;
    void this.#load(loadAddress(input.value, this.#restart()));
  }

  #handleFile({ currentTarget }: Event): void {
    const input = currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    this.#restart();
    if (file) void this.#load(loadFile(file));
    input.value = '';
  }

  #handleDragOver(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.isOver = true;
  }

  #handleDrop(event: DragEvent): void {
    this.isOver = false;
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    this.#restart();
    void this.#load(loadFile(file));
  }

  /** What is chosen in a view is shown in the text. */
  #handleSelect({ detail }: RoadmapSelectEvent): void {
    const node = detail.id === undefined ? undefined : findNode(this.roadmap, detail.id);
    const part = node?.kind === 'item' ? node.item : node?.kind === 'group' ? node.group : node?.milestone;
    const line = part?.source?.start.line;
    if (line !== undefined) this.renderRoot.querySelector('playground-editor')?.show(line);
  }
}
