/** Draws what was found in another language than English. Loaded when a page in such a language first shows findings. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DiagnosticCodeName } from '../../core/diagnostics/codes.ts';
import type { Diagnostic } from '../../core/model/types.ts';
import { diagnosticWordLoaders, type DiagnosticWords } from '../../translations/diagnostic-words.ts';
import { messageFinding } from '../../view/message-finding.ts';
import type { LocalizeController } from '../internal/localize.ts';

const loaded = new Map<string, DiagnosticWords>();
const loading = new Map<string, Promise<void>>();

/**
 * Draws problem and remedy in the language of the interface, and what the message says of this one place after them.
 * @param diagnostic what was found
 * @param localize words of the interface; its element is drawn again once the words of the diagnostics are there
 * @returns undefined until then, where they cannot be had, and for codes that the table does not have
 */
export function renderTranslatedMessage(
  { code, message }: Diagnostic,
  localize: LocalizeController,
): TemplateResult | undefined {
  const words = wordsFor(localize);
  if (!words || !Object.hasOwn(words, code)) return undefined;
  const [problem, remedy] = words[code as DiagnosticCodeName];
  // No blank stands between sentences of Chinese and Japanese.
  const gap = problem.endsWith('。') ? '' : ' ';
  const { quote, detail } = messageFinding(message);
  // One line: blank lines of the template would be shown.
  return html`<span class="message" part="message" dir=${localize.term('$dir')}
    >${problem}${gap}${isolateCode(remedy)}${quote === undefined ? nothing : html` ${renderQuote(quote, localize)}`}${detail === undefined ? nothing : html` <bdi lang="en">${detail}</bdi>`}</span
  >`;
}

function wordsFor(localize: LocalizeController): DiagnosticWords | undefined {
  const language = localize.term('$code').split('-', 1)[0] ?? 'en';
  const words = loaded.get(language);
  if (!words) {
    void load(language).then(() => {
      // Where they could not be had, whatever is drawn next tries again.
      if (loaded.has(language)) localize.host.requestUpdate();
    });
  }
  return words;
}

function load(language: string): Promise<void> {
  let pending = loading.get(language);
  if (!pending) {
    pending = Promise.resolve(diagnosticWordLoaders.get(language)?.()).then(
      (words) => {
        if (words) loaded.set(language, words);
      },
      () => {
        loading.delete(language);
      },
    );
    loading.set(language, pending);
  }
  return pending;
}

/** Code is read from left to right in every language. */
function isolateCode(text: string): (string | TemplateResult)[] {
  return text.split(/(`[^`]+`)/u).map((part, index) => (index % 2 === 0 ? part : html`<bdi dir="ltr">${part}</bdi>`));
}

/** The marks are those of the page's language, and what they hold may be of any. */
function renderQuote(quote: string, localize: LocalizeController): TemplateResult {
  const [open, close] = localize.term('quote', '\n').split('\n');
  return html`${open}<bdi>${quote}</bdi>${close}`;
}
