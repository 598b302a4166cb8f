/** The words for why a roadmap is not shown. */
import type { LoadError } from '../../view/store.ts';
import type { LocalizeController } from './localize.ts';

/**
 * Explains an error to the visitor: what happened, where, what to do.
 * @param error what happened
 * @param localize words of the interface
 */
export function errorWords(error: LoadError, localize: LocalizeController): string {
  const { code, source, status, retryAfter, line, column } = error;
  const url = source !== undefined && URL.canParse(source) ? new URL(source) : undefined;
  return localize.term('error', {
    code,
    host: url?.host,
    file: fileName(source),
    status,
    retryAfter: retryAfter === undefined ? undefined : duration(retryAfter, localize),
    line,
    column,
    detail: detailOf(error, localize),
  });
}

/**
 * Names the file an address leads to.
 * @param address address or path
 * @returns undefined where it names none
 */
export function fileName(address: string | undefined): string | undefined {
  const path = address?.split(/[?#]/, 1)[0]?.replace(/\/+$/, '') ?? '';
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === '') return undefined;
  try {
    return decodeURIComponent(name).slice(0, 80);
  } catch {
    return name.slice(0, 80);
  }
}

function detailOf({ code, detail }: LoadError, localize: LocalizeController): string | undefined {
  if (detail === undefined) return undefined;
  if (code === 'timeout') return duration(Number(detail) / 1000, localize);
  if (code !== 'limit') return detail;
  const bytes = Number(detail);
  if (bytes < 1024) return localize.number(bytes, { style: 'unit', unit: 'byte', unitDisplay: 'long' });
  return bytes >= 1024 * 1024
    ? `${localize.number(bytes / (1024 * 1024), { maximumFractionDigits: 1 })} MiB`
    : `${localize.number(bytes / 1024, { maximumFractionDigits: 0 })} KiB`;
}

function duration(seconds: number, localize: LocalizeController): string {
  const unit = seconds >= 7200 ? 'hour' : seconds >= 120 ? 'minute' : 'second';
  const value = unit === 'second' ? seconds : Math.ceil(seconds / (unit === 'hour' ? 3600 : 60));
  return localize.number(value, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 });
}
