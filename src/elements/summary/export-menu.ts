/** A row of downloads: a roadmap as files. Loaded when a visitor first asks for it. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Roadmap } from '../../core/model/types.ts';
import { offeredFormats, readFormatList, type OfferedFormat } from '../../export/read-format-list.ts';
import { languageLoaders } from '../../translations/languages.ts';
import { titleOf } from '../../view/roadmap-names.ts';
import { download, fileName } from '../internal/download.ts';
import type { LocalizeController } from '../internal/localize.ts';

/** What is offered. */
export interface ExportContext {
  /** Formats as the page names them: 'csv ics svg'. */
  readonly formats: string;
  readonly roadmap: Roadmap;
  /** Address that relative links are resolved against; may itself be relative to the page. */
  readonly base: string | undefined;
  readonly localize: LocalizeController;
}

/** Row of downloads of one element. */
export class ExportMenu {
  readonly #host: ReactiveControllerHost;
  #said = '';

  /**
   * @param host element that it is a part of
   */
  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Forgets what was said of the last download. */
  clear(): void {
    this.#say('');
  }

  /** Draws the downloads. */
  render(context: ExportContext): TemplateResult {
    const { localize } = context;
    const { formats, unknown } = readFormatList(context.formats);
    return html`${
        formats.length === 0
          ? nothing
          : html`<ul>
              ${formats.map(
                (format) =>
                  html`<li>
                    <button
                      type="button"
                      class="button"
                      data-format=${format.name}
                      @click=${() => void this.#export(format, context)}
                    >
                      ${localize.term('exportFormat', format.name)}
                    </button>
                  </li>`,
              )}
            </ul>`
      }
      ${
        unknown.length === 0
          ? nothing
          : html`<p class="small muted">
              ${localize.term('unknownFormat', unknown.join(', '), offeredFormats.join(', '))}
            </p>`
      }
      <p class="small muted said" role="status">${this.#said}</p>`;
  }

  async #export(format: OfferedFormat, { roadmap, base, localize }: ExportContext): Promise<void> {
    const name = fileName(titleOf(roadmap) ?? localize.term('untitled'), format.extension);
    try {
      const { loadWriter } = await import('../internal/load-writer.ts');
      const write = await loadWriter(format.name);
      const translation = await languageLoaders.get(localize.lang().split('-', 1)[0] ?? 'en')?.();
      const baseUrl = absolute(base);
      const { text, skipped } = write(roadmap, {
        ...(translation && { translation }),
        ...(baseUrl !== undefined && { baseUrl }),
      });
      download(text, name, format.mediaType);
      this.#say(localize.term('downloaded', name, skipped.length));
    } catch {
      // Offline or a new deployment: the button can be pressed again.
      this.#say(localize.term('notDownloaded', name));
    }
  }

  #say(text: string): void {
    this.#said = text;
    this.#host.requestUpdate();
  }
}

function absolute(base: string | undefined): string | undefined {
  if (base === undefined) return undefined;
  try {
    return new URL(base, document.baseURI).href;
  } catch {
    return undefined;
  }
}
