/** Words of the interface in the page's language. */
import { LocalizeController as Base, registerTranslation, type Translation as Terms } from '@shoelace-style/localize';
import { en } from '../../translations/en.ts';
import { languageLoaders } from '../../translations/languages.ts';
import { plainNumber } from '../../translations/plain-number.ts';
import type { Translation } from '../../translations/translation.ts';

// The first registered translation is the one that is fallen back to.
registerTranslation(en);

/** Languages whose words are there, or could not be had. */
const settled = new Set(['en']);
const loading = new Map<string, Promise<void>>();
const numbers = new Map<string, Intl.NumberFormat>();

/**
 * Gives an element its words in the language of the nearest `lang`, loads them when they are first needed, and draws the
 * element again when the language of the page changes.
 */
export class LocalizeController extends Base<Translation & Terms> {
  #lang: string | undefined;

  /** Whether the words of the language are still on their way. */
  get isLoading(): boolean {
    const code = this.#code();
    return languageLoaders.has(code) && !settled.has(code);
  }

  override hostConnected(): void {
    super.hostConnected();
    this.#lang = undefined;
    void load(this.#code());
  }

  /** Looks at the language once a drawing. */
  hostUpdate(): void {
    this.#lang = undefined;
    if (this.isLoading) void load(this.#code());
  }

  override lang(): string {
    return (this.#lang ??= nearestLang(this.host) ?? super.lang());
  }

  override number(value: number | string, options?: Intl.NumberFormatOptions): string {
    const plain = options ? undefined : plainNumber(this.lang(), Number(value));
    if (plain !== undefined) return plain;
    const key = options ? `${this.lang()} ${JSON.stringify(options)}` : this.lang();
    let format = numbers.get(key);
    if (!format) numbers.set(key, (format = new Intl.NumberFormat(this.lang(), options)));
    return format.format(Number(value));
  }

  #code(): string {
    return this.lang().split('-', 1)[0] ?? 'en';
  }
}

/** Loads the words of a language; English stands where that fails. */
function load(code: string): Promise<void> {
  const loader = languageLoaders.get(code);
  if (!loader || settled.has(code)) return Promise.resolve();
  let pending = loading.get(code);
  if (!pending) {
    pending = loader()
      .catch(() => en)
      .then((words) => {
        settled.add(code);
        registerTranslation(words);
      });
    loading.set(code, pending);
  }
  return pending;
}

/** `lang` of the element or of what it stands in, shadow roots included; undefined where none is a language. */
function nearestLang(host: Element): string | undefined {
  for (let element: Element | undefined = host; element;) {
    const found = element.closest<HTMLElement>('[lang]:not([lang=""])');
    if (found) return toTag(found.getAttribute('lang') ?? '');
    const root: Node = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

function toTag(lang: string): string | undefined {
  try {
    return new Intl.Locale(lang.replaceAll('_', '-')).toString().toLowerCase();
  } catch {
    return undefined;
  }
}
