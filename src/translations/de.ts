/** German. */
import { formatNumber, plural } from './plural.ts';
import type { ErrorWords, Translation } from './translation.ts';

const number = (value: number): string => formatNumber('de', value);
const count = (value: number, one: string, other: string): string =>
  plural('de', value, { one: `{n} ${one}`, other: `{n} ${other}` });
const entries = (value: number): string => count(value, 'Eintrag', 'Einträge');
/** After 'von' and 'in', which ask for the dative. */
const ofEntries = (value: number): string => count(value, 'Eintrag', 'Einträgen');

const statuses = {
  done: 'Fertig',
  'in-progress': 'In Arbeit',
  planned: 'Geplant',
  considering: 'In Überlegung',
  'at-risk': 'Gefährdet',
  blocked: 'Blockiert',
  dropped: 'Verworfen',
  unknown: 'Ohne Status',
} as const;
const flags = { 'help-wanted': 'Hilfe gesucht', stretch: 'Wunschziel', breaking: 'Inkompatible Änderung' } as const;
const views = { timeline: 'Zeitleiste', table: 'Tabelle', board: 'Board' } as const;
const kinds = {
  version: ['Version', 'Versionen'],
  period: ['Zeitraum', 'Zeiträume'],
  horizon: ['Horizont', 'Horizonte'],
  state: ['Stand', 'Stände'],
  mixed: ['Meilenstein', 'Meilensteine'],
} as const;
const facts = {
  item: 'Eintrag',
  status: 'Status',
  flag: 'Kennzeichen',
  group: 'Thema',
  type: 'Art',
  owner: 'Zuständig',
  tag: 'Schlagwörter',
  issue: 'Issue',
  link: 'Links',
  target: 'Ziel',
  when: 'Wann',
  priority: 'Priorität',
  progress: 'Fortschritt',
  description: 'Beschreibung',
  dependsOn: 'Hängt ab von',
  neededBy: 'Nötig für',
  children: 'Untereinträge',
  source: 'Quelle',
} as const;
const linkKinds = {
  issue: 'Issue',
  pull: 'Pull Request',
  discussion: 'Diskussion',
  milestone: 'Meilenstein',
  commit: 'Commit',
  spec: 'Spezifikation',
  web: 'Link',
} as const;
const withoutValues = {
  group: 'Ohne Thema',
  status: 'Ohne Status',
  tag: 'Ohne Schlagwort',
  owner: 'Ohne Zuständige',
  type: 'Ohne Art',
} as const;
const facetNames = {
  status: 'Status',
  flag: 'Kennzeichen',
  milestone: 'Meilenstein',
  group: 'Thema',
  tag: 'Schlagwort',
  owner: 'Zuständig',
  type: 'Art',
} as const;
const findings = {
  error: ['Fehler', 'Fehler'],
  warning: ['Warnung', 'Warnungen'],
  info: ['Hinweis', 'Hinweise'],
} as const;
const severities = { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' } as const;
const notices = {
  note: 'Hinweis',
  tip: 'Tipp',
  important: 'Wichtig',
  warning: 'Warnung',
  caution: 'Vorsicht',
} as const;
const changeTypes = {
  done: 'Erledigt',
  added: 'Neu',
  slipped: 'Verschoben',
  'pulled-in': 'Vorgezogen',
  rescheduled: 'Neu terminiert',
  status: 'Status',
  're-owned': 'Zuständige',
  reworded: 'Umformuliert',
  removed: 'Entfernt',
} as const;

const exportFormats = {
  json: 'Daten (JSON)',
  markdown: 'Text (Markdown)',
  csv: 'Tabelle (CSV)',
  ics: 'Kalender (iCalendar)',
  mermaid: 'Diagramm (Mermaid)',
  jsonld: 'Verknüpfte Daten (JSON-LD)',
  html: 'Webseite (HTML)',
  svg: 'Bild (SVG)',
} as const;

function httpText(file: string, status: number | undefined, retryAfter: string | undefined): string {
  const again = retryAfter === undefined ? '' : ` Nächster Versuch in ${retryAfter}.`;
  const answered = `Der Server antwortete mit ${String(status)} auf ${file}.`;
  if (status === 404 || status === 410) {
    return `${answered} Die Datei wurde vielleicht verschoben, oder in der Adresse fehlt der Pfad, unter dem die Website liegt.`;
  }
  if (status === 401 || status === 403) return `${answered} Zum Lesen fehlt dieser Seite die Berechtigung.`;
  if (status === 429) return `${answered} Es wurde zu oft gefragt.${again}`;
  return `${answered} Der Fehler liegt bei ihm.${again}`;
}

function errorText({ code, host, file, status, retryAfter, line, column, detail }: ErrorWords): string {
  const what = file ?? 'Der Text';
  const place = line === undefined ? '' : ` in Zeile ${String(line)}, Spalte ${String(column)}`;
  switch (code) {
    case 'net':
      return `${host ?? 'Der Server'} ist nicht erreichbar. Er ist vielleicht offline oder erlaubt dieser Seite nicht, ihn zu lesen.`;
    case 'timeout':
      return `${host ?? 'Der Server'} brauchte länger als ${detail ?? 'erlaubt'}.`;
    case 'http':
      return httpText(what, status, retryAfter);
    case 'type':
      return `${what} ist eine Webseite und keine Roadmap. Die Adresse verlangt vielleicht eine Anmeldung oder führt zu einer Seite über die Datei.`;
    case 'binary':
      return `${what} ist keine Textdatei.`;
    case 'cut':
      return line === undefined ? `${what} kam unvollständig an.` : `${what} endet zu früh${place}.`;
    case 'url':
      return 'Diese Adresse kann nicht geladen werden. Sie muss mit https oder http beginnen oder ein Pfad sein und darf kein Passwort enthalten.';
    case 'empty':
      return `${what} ist leer.`;
    case 'encoding':
      return `${what} ist nicht in UTF-8. Bitte als UTF-8 speichern.`;
    case 'limit':
      return `${what} ist größer als ${detail ?? 'erlaubt'} und wird nicht gezeigt.`;
    case 'json':
      return `${what} ist kein gültiges JSON${place}.`;
    case 'shape':
      return `${what} ist keine Roadmap${detail === undefined ? '' : `: ${detail}`}.`;
    case 'internal':
      return `${what} konnte nicht gelesen werden. Bitte die Seite neu laden.`;
  }
}

/** German words. */
export const de: Translation = {
  $code: 'de',
  $name: 'Deutsch',
  $dir: 'ltr',

  status: (status) => statuses[status],
  notStarted: 'Nicht begonnen',
  flag: (flag) => flags[flag],
  items: entries,
  milestones: (value, kind) => count(value, kinds[kind][0], kinds[kind][1]),
  ofTotal: (part, total) => `${number(part)} von ${number(total)}`,
  doneOf: (done, total) => `${number(done)} von ${number(total)} fertig`,
  childrenDone: (done, total) => `${number(done)} von ${count(total, 'Untereintrag', 'Untereinträgen')} fertig`,
  withoutStatus: (value) => count(value, 'Eintrag nennt keinen Status', 'Einträge nennen keinen Status'),

  untitled: 'Roadmap',
  noGroup: 'Ohne Thema',
  unscheduled: 'Ohne Termin',
  view: (view) => views[view],

  releaseOrder: 'Reihenfolge der Versionen. Die Quelle nennt keine Termine.',
  noDateInOrder: 'Ohne Termin, der Reihe nach',
  noDate: 'Ohne Termin',

  loading: 'Roadmap wird geladen',
  emptyTitle: 'Keine Einträge gefunden',
  emptyText: (file) =>
    `${file ?? 'Die Quelle'} wurde gelesen, enthält aber keine Überschriften mit Listen oder Tabellen darunter.`,
  errorTitle: 'Diese Roadmap konnte nicht geladen werden',
  retry: 'Erneut versuchen',
  openSource: 'Quelle öffnen',
  noMatchTitle: 'Keine Treffer',
  clearSearch: 'Suche leeren',
  clearAll: 'Alles zurücksetzen',

  fact: (name) => facts[name],
  milestone: (kind) => kinds[kind][0],
  linkKind: (kind) => linkKinds[kind],
  quote: (text) => `„${text}“`,
  quarter: (quarter, year) => `Q${String(quarter)} ${String(year)}`,
  half: (half, year) => `${String(half)}. Halbjahr ${String(year)}`,
  fromHeading: (status) => `${status}, laut Überschrift`,
  fromHeadingHint: (title) => `Aus der Überschrift gelesen: „${title}“`,
  partOf: (title) => `Teil von ${title}`,
  more: (value) => `${number(value)} weitere`,
  line: (line) => `Zeile ${String(line)}`,
  editLine: 'Diese Zeile bearbeiten',
  openIssue: (reference) => `${reference} öffnen`,
  helpWithIssue: (reference) => `Bei ${reference} helfen`,
  permalink: 'Link zu diesem Eintrag',

  documentOrder: 'Reihenfolge des Dokuments. Die Quelle nennt keine Termine.',
  orderNotTime: 'Reihenfolge des Dokuments, nicht maßstäblich.',
  laneWidth: (choice) => ({ equal: 'Gleich breit', count: 'Nach Umfang', label: 'Spaltenbreite' })[choice],
  earlier: (value) => `${number(value)} frühere`,
  later: (value) => `${number(value)} spätere`,
  moreThemes: (value) => count(value, 'weiteres Thema', 'weitere Themen'),
  stretchItems: (value) => `${entries(value)}, Wunschziele`,
  matching: (value) => `${number(value)} Treffer`,
  versionRange: 'Versionsbereich',
  plannedUnder: (title) => `Geplant unter ${title}`,
  cell: (lane, theme, items) => `${lane}, ${theme}: ${items}`,
  opened: (title, items) => `${title} geöffnet, ${items}`,
  closed: (title) => `${title} geschlossen`,
  close: 'Schließen',
  showMore: (value) => `${number(value)} weitere zeigen`,

  quarterShort: (quarter) => `Q${number(quarter)}`,
  zoom: (zoom) => ({ fit: 'Alles', year: 'Jahre', quarter: 'Quartale', month: 'Monate' })[zoom],
  timeScale: 'Zeitmaßstab',
  zoomOut: 'Verkleinern',
  zoomIn: 'Vergrößern',
  plotSpan: (zoom, from, to) => `${zoom}, ${from} bis ${to}`,
  today: 'Heute',
  todayIs: (date) => `Heute, ${date}`,
  dated: (value) => `${number(value)} mit Termin`,
  barKey: (kind) =>
    ({
      exact: 'Genaue Daten',
      period: 'Ganzer Zeitraum: die Quelle nennt keinen Tag',
      day: 'Einzelner Tag',
      undated: 'Ohne Termin: nur Reihenfolge',
    })[kind],
  after: (titles) => `nach ${titles}`,
  showItemsOf: (title, items) => `${title}, ${items} zeigen`,
  hideItemsOf: (title, items) => `${title}, ${items} verbergen`,

  caption: (title, items, milestones) => `${title}: ${items}, ${milestones}`,
  itemsOf: (part, total) => `${number(part)} von ${ofEntries(total)}`,
  lastUpdated: (when) => `Zuletzt geändert: ${when}`,
  searchItems: 'Einträge durchsuchen',
  searchPlaceholder: (value) => `${entries(value)} durchsuchen`,
  groupBy: 'Gruppieren',
  groupByNone: 'Ohne Gruppen',
  sortBy: 'Sortieren',
  sortNone: 'Reihenfolge des Dokuments',
  sortChoice: (column, direction) => `${column}, ${direction === 'ascending' ? 'aufsteigend' : 'absteigend'}`,
  sorted: (choice) => `Sortiert nach ${choice}`,
  withoutValue: (by) => withoutValues[by],

  stillLoading: 'Lädt noch',
  error: errorText,
  stale: (date) => `Gezeigt wird der Stand vom ${date}. Die neuere Datei war nicht zu laden.`,
  noMatchText: (total, search, filters) =>
    `Nichts in ${ofEntries(total)} passt` +
    `${search === undefined ? '' : ` zu „${search}“`}${filters === undefined ? '' : ` mit ${filters}`}.`,
  removeFilter: (name) => `${name} entfernen`,
  openFile: (file) => `${file} öffnen`,
  broken: 'Dieser Teil der Roadmap konnte nicht gezeigt werden. Der Rest ist nicht betroffen.',

  clear: 'Zurücksetzen',
  facet: (facet) => facetNames[facet],
  filterBy: (facet) => `Filtern: ${facetNames[facet]}`,
  severalFlags: 'ein Eintrag kann mehrere tragen',
  noMark: 'Zeile trägt kein Zeichen',
  filters: (chosen) => (chosen === 0 ? 'Filter' : `Filter (${number(chosen)})`),
  views: 'Ansicht',
  countOf: (value, name) => `${name}: ${number(value)}`,
  itemsDone: (done, total) => `${number(done)} von ${ofEntries(total)} fertig`,
  itemsIn: (items, milestones) => `${items}, ${milestones}`,
  noStatus: (value) => `${number(value)} ohne Status`,
  dateAndAge: (date, age) => `${date}, ${age}`,
  filtered: (result, filters, search) =>
    [`${result}.`, filters && `Filter: ${filters}`, search && `Suche: ${search}`].filter(Boolean).join(' '),
  progressBy: (kind) => `Fortschritt je ${kinds[kind][0]}`,

  diagnosticsTitle: (title, items, found) => `${title}: ${entries(items)} gelesen, ${found}`,
  findings: (value, severity) => count(value, findings[severity][0], findings[severity][1]),
  moreFindings: (value) => `und ${number(value)} weitere`,
  severity: (severity) => severities[severity],

  about: 'Über diese Roadmap',
  notes: 'Anmerkungen',
  notice: (kind) => notices[kind],

  topLevelItems: (value) => count(value, 'Eintrag der obersten Ebene', 'Einträge der obersten Ebene'),
  itemsBy: (items, by) => `${items} nach ${by}`,
  boardBy: 'Spalten',
  withoutHorizon: 'Ohne Horizont',

  changesTitle: 'Änderungen',
  changes: (value) => count(value, 'Änderung', 'Änderungen'),
  noChanges: 'Keine Änderungen.',
  changeType: (type) => changeTypes[type],
  fromTo: (before, after) => `von ${before} zu ${after}`,
  download: 'Herunterladen',
  exportFormat: (format) => exportFormats[format],
  downloaded: (file, skipped) =>
    `${file} heruntergeladen.${skipped === 0 ? '' : ` ${entries(skipped)} ohne Termin ausgelassen.`}`,
  notDownloaded: (file) => `${file} konnte nicht erstellt werden. Versuchen Sie es noch einmal.`,
  unknownFormat: (words, known) => `Unbekanntes Format: ${words}. Bekannt: ${known}.`,
  none: 'keine',
};
