/** Italian. */
import { formatNumber, plural } from './plural.ts';
import type { ErrorWords, Translation } from './translation.ts';

const number = (value: number): string => formatNumber('it', value);
const count = (value: number, one: string, other: string): string =>
  plural('it', value, { one: `{n} ${one}`, other: `{n} ${other}` });
const entries = (value: number): string => count(value, 'voce', 'voci');

const statuses = {
  done: 'Fatto',
  'in-progress': 'In corso',
  planned: 'Pianificato',
  considering: 'In valutazione',
  'at-risk': 'A rischio',
  blocked: 'Bloccato',
  dropped: 'Abbandonato',
  unknown: 'Senza stato',
} as const;
const flags = {
  'help-wanted': 'Cercasi aiuto',
  stretch: 'Obiettivo extra',
  breaking: 'Modifica incompatibile',
} as const;
const views = { timeline: 'Cronologia', table: 'Tabella', board: 'Lavagna' } as const;
const kinds = {
  version: ['versione', 'versioni'],
  period: ['periodo', 'periodi'],
  horizon: ['orizzonte', 'orizzonti'],
  state: ['stato', 'stati'],
  mixed: ['traguardo', 'traguardi'],
} as const;
const milestoneNames = {
  version: 'Versione',
  period: 'Periodo',
  horizon: 'Orizzonte',
  state: 'Stato',
  mixed: 'Traguardo',
} as const;
const facts = {
  item: 'Voce',
  status: 'Stato',
  flag: 'Indicatori',
  group: 'Tema',
  type: 'Tipo',
  owner: 'Responsabile',
  tag: 'Etichette',
  issue: 'Issue',
  link: 'Link',
  target: 'Obiettivo',
  when: 'Quando',
  priority: 'Priorità',
  progress: 'Avanzamento',
  description: 'Descrizione',
  dependsOn: 'Dipende da',
  neededBy: 'Necessario per',
  children: 'Sottovoci',
  source: 'Fonte',
} as const;
const linkKinds = {
  issue: 'Issue',
  pull: 'Pull request',
  discussion: 'Discussione',
  milestone: 'Traguardo',
  commit: 'Commit',
  spec: 'Specifica',
  web: 'Link',
} as const;
const withoutValues = {
  group: 'Senza tema',
  status: 'Senza stato',
  tag: 'Senza etichetta',
  owner: 'Senza responsabile',
  type: 'Senza tipo',
} as const;
const facetNames = {
  status: 'Stato',
  flag: 'Indicatori',
  milestone: 'Traguardo',
  group: 'Tema',
  tag: 'Etichetta',
  owner: 'Responsabile',
  type: 'Tipo',
} as const;
const findings = { error: ['errore', 'errori'], warning: ['avviso', 'avvisi'], info: ['nota', 'note'] } as const;
const severities = { error: 'Errore', warning: 'Avviso', info: 'Nota' } as const;
const notices = {
  note: 'Nota',
  tip: 'Suggerimento',
  important: 'Importante',
  warning: 'Avviso',
  caution: 'Attenzione',
} as const;
const changeTypes = {
  done: 'Fatto',
  added: 'Aggiunto',
  slipped: 'Rimandato',
  'pulled-in': 'Anticipato',
  rescheduled: 'Ripianificato',
  status: 'Stato',
  're-owned': 'Responsabili',
  reworded: 'Riformulato',
  removed: 'Rimosso',
} as const;

const exportFormats = {
  json: 'Dati (JSON)',
  markdown: 'Testo (Markdown)',
  csv: 'Foglio di calcolo (CSV)',
  ics: 'Calendario (iCalendar)',
  mermaid: 'Diagramma (Mermaid)',
  jsonld: 'Dati collegati (JSON-LD)',
  html: 'Pagina web (HTML)',
  svg: 'Immagine (SVG)',
} as const;

function httpText(file: string, status: number | undefined, retryAfter: string | undefined): string {
  const again = retryAfter === undefined ? '' : ` Riprova tra ${retryAfter}.`;
  const answered = `Il server ha risposto ${String(status)} per ${file}.`;
  if (status === 404 || status === 410) {
    return `${answered} Il file potrebbe essere stato spostato, o all’indirizzo manca il percorso in cui si trova il sito.`;
  }
  if (status === 401 || status === 403) return `${answered} Questa pagina non ha il permesso di leggerlo.`;
  if (status === 429) return `${answered} Ha ricevuto troppe richieste.${again}`;
  return `${answered} Il guasto è dalla sua parte.${again}`;
}

function errorText({ code, host, file, status, retryAfter, line, column, detail }: ErrorWords): string {
  const what = file ?? 'Il testo';
  const place = line === undefined ? '' : ` alla riga ${String(line)}, colonna ${String(column)}`;
  switch (code) {
    case 'net':
      return `Impossibile raggiungere ${host ?? 'il server'}. Potrebbe essere offline o non permettere a questa pagina di leggerlo.`;
    case 'timeout':
      return `${host ?? 'Il server'} ha impiegato più di ${detail ?? 'quanto permesso'}.`;
    case 'http':
      return httpText(what, status, retryAfter);
    case 'type':
      return `${what} è una pagina web, non una roadmap. L’indirizzo potrebbe chiedere l’accesso o portare a una pagina che parla del file.`;
    case 'binary':
      return `${what} non è un file di testo.`;
    case 'cut':
      return line === undefined ? `${what} è arrivato incompleto.` : `${what} finisce troppo presto${place}.`;
    case 'url':
      return 'Questo indirizzo non può essere caricato. Deve iniziare con https o http, o essere un percorso, e non contenere password.';
    case 'empty':
      return `${what} è vuoto.`;
    case 'encoding':
      return `${what} non è in UTF-8. Salvalo come UTF-8.`;
    case 'limit':
      return `${what} supera ${detail ?? 'la dimensione permessa'} e non viene mostrato.`;
    case 'json':
      return `${what} non è JSON valido${place}.`;
    case 'shape':
      return `${what} non è una roadmap${detail === undefined ? '' : `: ${detail}`}.`;
    case 'internal':
      return `Impossibile leggere: ${what}. Ricarica la pagina per riprovare.`;
  }
}

/** Italian words. */
export const it: Translation = {
  $code: 'it',
  $name: 'Italiano',
  $dir: 'ltr',

  status: (status) => statuses[status],
  notStarted: 'Non iniziato',
  flag: (flag) => flags[flag],
  items: entries,
  milestones: (value, kind) => count(value, kinds[kind][0], kinds[kind][1]),
  ofTotal: (part, total) => `${number(part)} di ${number(total)}`,
  doneOf: (done, total) => `${number(done)} di ${number(total)} fatte`,
  childrenDone: (done, total) => `${number(done)} di ${count(total, 'sottovoce', 'sottovoci')} fatte`,
  withoutStatus: (value) => count(value, 'voce non indica lo stato', 'voci non indicano lo stato'),

  untitled: 'Roadmap',
  noGroup: 'Senza tema',
  unscheduled: 'Non pianificato',
  view: (view) => views[view],

  releaseOrder: 'Ordine delle versioni. La fonte non indica date.',
  noDateInOrder: 'Senza data, in ordine',
  noDate: 'Senza data',

  loading: 'Caricamento della roadmap',
  emptyTitle: 'Nessuna voce trovata',
  emptyText: (file) => `${file ?? 'La fonte'}: lettura fatta, ma non ci sono titoli con elenchi o tabelle.`,
  errorTitle: 'Impossibile caricare questa roadmap',
  retry: 'Riprova',
  openSource: 'Apri la fonte',
  noMatchTitle: 'Nessun risultato',
  clearSearch: 'Cancella la ricerca',
  clearAll: 'Cancella tutto',

  fact: (name) => facts[name],
  milestone: (kind) => milestoneNames[kind],
  linkKind: (kind) => linkKinds[kind],
  quote: (text) => `«${text}»`,
  quarter: (quarter, year) => `T${String(quarter)} ${String(year)}`,
  half: (half, year) => `S${String(half)} ${String(year)}`,
  fromHeading: (status) => `${status}, dal titolo`,
  fromHeadingHint: (title) => `Letto nel titolo: «${title}»`,
  partOf: (title) => `Parte di ${title}`,
  more: (value) => `altre ${number(value)}`,
  line: (line) => `Riga ${String(line)}`,
  editLine: 'Modifica questa riga',
  openIssue: (reference) => `Apri ${reference}`,
  helpWithIssue: (reference) => `Aiuta con ${reference}`,
  permalink: 'Link a questa voce',

  documentOrder: 'Ordine del documento. La fonte non indica date.',
  orderNotTime: 'Ordine del documento, non in scala.',
  laneWidth: (choice) =>
    ({ equal: 'Larghezze uguali', count: 'In base al numero', label: 'Larghezza colonne' })[choice],
  earlier: (value) => count(value, 'precedente', 'precedenti'),
  later: (value) => count(value, 'successiva', 'successive'),
  moreThemes: (value) => count(value, 'altro tema', 'altri temi'),
  stretchItems: (value) => `${entries(value)}, obiettivi extra`,
  matching: (value) => count(value, 'risultato', 'risultati'),
  versionRange: 'Intervallo di versioni',
  plannedUnder: (title) => `Previsto in ${title}`,
  cell: (lane, theme, items) => `${lane}, ${theme}: ${items}`,
  opened: (title, items) => `${title} aperto, ${items}`,
  closed: (title) => `${title} chiuso`,
  close: 'Chiudi',
  showMore: (value) => `Mostra altre ${number(value)}`,

  quarterShort: (quarter) => `T${number(quarter)}`,
  zoom: (zoom) => ({ fit: 'Tutto', year: 'Anni', quarter: 'Trimestri', month: 'Mesi' })[zoom],
  timeScale: 'Scala temporale',
  zoomOut: 'Riduci',
  zoomIn: 'Ingrandisci',
  plotSpan: (zoom, from, to) => `${zoom}, da ${from} a ${to}`,
  today: 'Oggi',
  todayIs: (date) => `Oggi, ${date}`,
  dated: (value) => `${number(value)} con data`,
  barKey: (kind) =>
    ({
      exact: 'Date esatte',
      period: 'Periodo intero: la fonte non indica il giorno',
      day: 'Un solo giorno',
      undated: 'Senza data: solo l’ordine',
    })[kind],
  after: (titles) => `dopo ${titles}`,
  showItemsOf: (title, items) => `${title}, mostra ${items}`,
  hideItemsOf: (title, items) => `${title}, nascondi ${items}`,

  caption: (title, items, milestones) => `${title}, ${items} in ${milestones}`,
  itemsOf: (part, total) => `${number(part)} di ${entries(total)}`,
  lastUpdated: (when) => `Aggiornato: ${when}`,
  searchItems: 'Cerca voci',
  searchPlaceholder: (value) => `Cerca tra ${entries(value)}`,
  groupBy: 'Raggruppa',
  groupByNone: 'Senza gruppi',
  sortBy: 'Ordina',
  sortNone: 'Ordine del documento',
  sortChoice: (column, direction) => `${column}, ${direction === 'ascending' ? 'crescente' : 'decrescente'}`,
  sorted: (choice) => `Ordinato per ${choice}`,
  withoutValue: (by) => withoutValues[by],

  stillLoading: 'Caricamento ancora in corso',
  error: errorText,
  stale: (date) => `Mostrata la copia del ${date}. Non è stato possibile ottenere il file più recente.`,
  noMatchText: (total, search, filters) =>
    `Niente tra ${entries(total)} corrisponde` +
    `${search === undefined ? '' : ` a «${search}»`}${filters === undefined ? '' : ` con ${filters}`}.`,
  removeFilter: (name) => `Rimuovi ${name}`,
  openFile: (file) => `Apri ${file}`,
  broken: 'Questa parte della roadmap non può essere mostrata. Il resto non ne risente.',

  clear: 'Cancella',
  facet: (facet) => facetNames[facet],
  filterBy: (facet) => `Filtra per ${facetNames[facet].toLowerCase()}`,
  severalFlags: 'una voce può averne più di uno',
  noMark: 'la riga non porta segni',
  filters: (chosen) => (chosen === 0 ? 'Filtri' : `Filtri (${number(chosen)})`),
  views: 'Vista',
  countOf: (value, name) => `${name}: ${number(value)}`,
  itemsDone: (done, total) => `${number(done)} di ${entries(total)} fatte`,
  itemsIn: (items, milestones) => `${items} in ${milestones}`,
  noStatus: (value) => `${number(value)} senza stato`,
  dateAndAge: (date, age) => `${date}, ${age}`,
  filtered: (result, filters, search) =>
    [`${result}.`, filters && `Filtri: ${filters}`, search && `Ricerca: ${search}`].filter(Boolean).join(' '),
  progressBy: (kind) => `Avanzamento per ${kinds[kind][0]}`,

  diagnosticsTitle: (title, items, found) => `${title}: ${count(items, 'voce letta', 'voci lette')}, ${found}`,
  findings: (value, severity) => count(value, findings[severity][0], findings[severity][1]),
  moreFindings: (value) => `e altri ${number(value)}`,
  severity: (severity) => severities[severity],

  about: 'Informazioni su questa roadmap',
  notes: 'Note',
  notice: (kind) => notices[kind],

  topLevelItems: (value) => count(value, 'voce di primo livello', 'voci di primo livello'),
  itemsBy: (items, by) => `${items} per ${by.toLowerCase()}`,
  boardBy: 'Colonne',
  withoutHorizon: 'Senza orizzonte',

  changesTitle: 'Modifiche',
  changes: (value) => count(value, 'modifica', 'modifiche'),
  noChanges: 'Nessuna modifica.',
  changeType: (type) => changeTypes[type],
  fromTo: (before, after) => `da ${before} a ${after}`,
  download: 'Scarica',
  exportFormat: (format) => exportFormats[format],
  downloaded: (file, skipped) =>
    `${file} scaricato.${skipped === 0 ? '' : ` Senza data, non inclusi: ${entries(skipped)}.`}`,
  notDownloaded: (file) => `Non è stato possibile creare ${file}. Riprova.`,
  unknownFormat: (words, known) => `Formato sconosciuto: ${words}. Conosciuti: ${known}.`,
  none: 'nessuno',
};
