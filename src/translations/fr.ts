/** French. */
import { formatNumber, plural } from './plural.ts';
import type { ErrorWords, Translation } from './translation.ts';

const number = (value: number): string => formatNumber('fr', value);
const count = (value: number, one: string, other: string): string =>
  plural('fr', value, { one: `{n} ${one}`, other: `{n} ${other}` });
const entries = (value: number): string => count(value, 'élément', 'éléments');

const statuses = {
  done: 'Terminé',
  'in-progress': 'En cours',
  planned: 'Prévu',
  considering: 'À l’étude',
  'at-risk': 'Menacé',
  blocked: 'Bloqué',
  dropped: 'Abandonné',
  unknown: 'Sans statut',
} as const;
const flags = {
  'help-wanted': 'Aide bienvenue',
  stretch: 'Objectif bonus',
  breaking: 'Rupture de compatibilité',
} as const;
const views = { timeline: 'Chronologie', table: 'Tableau', board: 'Colonnes' } as const;
const kinds = {
  version: ['version', 'versions'],
  period: ['période', 'périodes'],
  horizon: ['horizon', 'horizons'],
  state: ['état', 'états'],
  mixed: ['jalon', 'jalons'],
} as const;
const milestoneNames = {
  version: 'Version',
  period: 'Période',
  horizon: 'Horizon',
  state: 'État',
  mixed: 'Jalon',
} as const;
const facts = {
  item: 'Élément',
  status: 'Statut',
  flag: 'Indicateurs',
  group: 'Thème',
  type: 'Type',
  owner: 'Responsable',
  tag: 'Étiquettes',
  issue: 'Ticket',
  link: 'Liens',
  target: 'Cible',
  when: 'Quand',
  priority: 'Priorité',
  progress: 'Avancement',
  description: 'Description',
  dependsOn: 'Dépend de',
  neededBy: 'Requis par',
  children: 'Sous-éléments',
  source: 'Source',
} as const;
const linkKinds = {
  issue: 'Ticket',
  pull: 'Pull request',
  discussion: 'Discussion',
  milestone: 'Jalon',
  commit: 'Commit',
  spec: 'Spécification',
  web: 'Lien',
} as const;
const withoutValues = {
  group: 'Sans thème',
  status: 'Sans statut',
  tag: 'Sans étiquette',
  owner: 'Sans responsable',
  type: 'Sans type',
} as const;
const facetNames = {
  status: 'Statut',
  flag: 'Indicateurs',
  milestone: 'Jalon',
  group: 'Thème',
  tag: 'Étiquette',
  owner: 'Responsable',
  type: 'Type',
} as const;
const findings = {
  error: ['erreur', 'erreurs'],
  warning: ['avertissement', 'avertissements'],
  info: ['remarque', 'remarques'],
} as const;
const severities = { error: 'Erreur', warning: 'Avertissement', info: 'Remarque' } as const;
const notices = {
  note: 'Remarque',
  tip: 'Astuce',
  important: 'Important',
  warning: 'Avertissement',
  caution: 'Attention',
} as const;
const changeTypes = {
  done: 'Terminé',
  added: 'Ajouté',
  slipped: 'Reporté',
  'pulled-in': 'Avancé',
  rescheduled: 'Replanifié',
  status: 'Statut',
  're-owned': 'Responsables',
  reworded: 'Reformulé',
  removed: 'Retiré',
} as const;

const exportFormats = {
  json: 'Données (JSON)',
  markdown: 'Texte (Markdown)',
  csv: 'Tableur (CSV)',
  ics: 'Agenda (iCalendar)',
  mermaid: 'Diagramme (Mermaid)',
  jsonld: 'Données liées (JSON-LD)',
  html: 'Page web (HTML)',
  svg: 'Image (SVG)',
} as const;

function httpText(file: string, status: number | undefined, retryAfter: string | undefined): string {
  const again = retryAfter === undefined ? '' : ` Réessayez dans ${retryAfter}.`;
  const answered = `Le serveur a répondu ${String(status)} pour ${file}.`;
  if (status === 404 || status === 410) {
    return `${answered} Le fichier a peut-être été déplacé, ou il manque à l’adresse le chemin sous lequel se trouve le site.`;
  }
  if (status === 401 || status === 403) return `${answered} Cette page n’a pas l’autorisation de le lire.`;
  if (status === 429) return `${answered} Il a reçu trop de demandes.${again}`;
  return `${answered} L’erreur vient de son côté.${again}`;
}

function errorText({ code, host, file, status, retryAfter, line, column, detail }: ErrorWords): string {
  const what = file ?? 'Le texte';
  const place = line === undefined ? '' : ` à la ligne ${String(line)}, colonne ${String(column)}`;
  switch (code) {
    case 'net':
      return `${host ?? 'Le serveur'} est injoignable. Il est peut-être hors ligne, ou n’autorise pas cette page à le lire.`;
    case 'timeout':
      return `${host ?? 'Le serveur'} a mis plus de ${detail ?? 'temps que permis'}.`;
    case 'http':
      return httpText(what, status, retryAfter);
    case 'type':
      return `${what} est une page web, pas une feuille de route. L’adresse demande peut-être une connexion, ou mène à une page à propos du fichier.`;
    case 'binary':
      return `${what} n’est pas un fichier texte.`;
    case 'cut':
      return line === undefined ? `${what} est arrivé incomplet.` : `${what} se termine trop tôt${place}.`;
    case 'url':
      return 'Cette adresse ne peut pas être chargée. Elle doit commencer par https ou http, ou être un chemin, et ne contenir aucun mot de passe.';
    case 'empty':
      return `${what} est vide.`;
    case 'encoding':
      return `${what} n’est pas en UTF-8. Enregistrez-le en UTF-8.`;
    case 'limit':
      return `${what} dépasse ${detail ?? 'la taille permise'} et n’est pas affiché.`;
    case 'json':
      return `${what} n’est pas du JSON valide${place}.`;
    case 'shape':
      return `${what} n’est pas une feuille de route${detail === undefined ? '' : ` : ${detail}`}.`;
    case 'internal':
      return `${what} n’a pas pu être lu. Rechargez la page pour réessayer.`;
  }
}

/** French words. */
export const fr: Translation = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',

  status: (status) => statuses[status],
  notStarted: 'Pas commencé',
  flag: (flag) => flags[flag],
  items: entries,
  milestones: (value, kind) => count(value, kinds[kind][0], kinds[kind][1]),
  ofTotal: (part, total) => `${number(part)} sur ${number(total)}`,
  doneOf: (done, total) => `${number(done)} sur ${number(total)} terminés`,
  childrenDone: (done, total) => `${number(done)} sur ${count(total, 'sous-élément', 'sous-éléments')} terminés`,
  withoutStatus: (value) => count(value, 'élément n’indique pas de statut', 'éléments n’indiquent pas de statut'),

  untitled: 'Feuille de route',
  noGroup: 'Sans thème',
  unscheduled: 'Non planifié',
  view: (view) => views[view],

  releaseOrder: 'Ordre des versions. La source ne donne aucune date.',
  noDateInOrder: 'Sans date, dans l’ordre',
  noDate: 'Sans date',

  loading: 'Chargement de la feuille de route',
  emptyTitle: 'Aucun élément trouvé',
  emptyText: (file) =>
    `${file ?? 'La source'} : lecture faite, mais aucun titre n’y est suivi d’une liste ou d’un tableau.`,
  errorTitle: 'Impossible de charger cette feuille de route',
  retry: 'Réessayer',
  openSource: 'Ouvrir la source',
  noMatchTitle: 'Aucun résultat',
  clearSearch: 'Effacer la recherche',
  clearAll: 'Tout effacer',

  fact: (name) => facts[name],
  milestone: (kind) => milestoneNames[kind],
  linkKind: (kind) => linkKinds[kind],
  quote: (text) => `« ${text} »`,
  quarter: (quarter, year) => `T${String(quarter)} ${String(year)}`,
  half: (half, year) => `S${String(half)} ${String(year)}`,
  fromHeading: (status) => `${status}, d’après le titre`,
  fromHeadingHint: (title) => `Lu dans le titre : « ${title} »`,
  partOf: (title) => `Fait partie de ${title}`,
  more: (value) => `${number(value)} de plus`,
  line: (line) => `Ligne ${String(line)}`,
  editLine: 'Modifier cette ligne',
  openIssue: (reference) => `Ouvrir ${reference}`,
  helpWithIssue: (reference) => `Aider sur ${reference}`,
  permalink: 'Lien vers cet élément',

  documentOrder: 'Ordre du document. La source ne donne aucune date.',
  orderNotTime: 'Ordre du document, sans échelle.',
  laneWidth: (choice) =>
    ({ equal: 'Largeurs égales', count: 'Selon le nombre', label: 'Largeur des colonnes' })[choice],
  earlier: (value) => count(value, 'précédente', 'précédentes'),
  later: (value) => count(value, 'suivante', 'suivantes'),
  moreThemes: (value) => count(value, 'autre thème', 'autres thèmes'),
  stretchItems: (value) => `${entries(value)}, objectifs bonus`,
  matching: (value) => count(value, 'résultat', 'résultats'),
  versionRange: 'Plage de versions',
  plannedUnder: (title) => `Prévu sous ${title}`,
  cell: (lane, theme, items) => `${lane}, ${theme} : ${items}`,
  opened: (title, items) => `${title} ouvert, ${items}`,
  closed: (title) => `${title} fermé`,
  close: 'Fermer',
  showMore: (value) => `En afficher ${number(value)} de plus`,

  quarterShort: (quarter) => `T${number(quarter)}`,
  zoom: (zoom) => ({ fit: 'Tout', year: 'Années', quarter: 'Trimestres', month: 'Mois' })[zoom],
  timeScale: 'Échelle de temps',
  zoomOut: 'Réduire',
  zoomIn: 'Agrandir',
  plotSpan: (zoom, from, to) => `${zoom}, de ${from} à ${to}`,
  today: 'Aujourd’hui',
  todayIs: (date) => `Aujourd’hui, ${date}`,
  dated: (value) => `${number(value)} avec date`,
  barKey: (kind) =>
    ({
      exact: 'Dates exactes',
      period: 'Période entière : la source ne donne pas de jour',
      day: 'Un seul jour',
      undated: 'Sans date : ordre seul',
    })[kind],
  after: (titles) => `après ${titles}`,
  showItemsOf: (title, items) => `${title}, afficher ${items}`,
  hideItemsOf: (title, items) => `${title}, masquer ${items}`,

  caption: (title, items, milestones) => `${title}, ${items} dans ${milestones}`,
  itemsOf: (part, total) => `${number(part)} sur ${entries(total)}`,
  lastUpdated: (when) => `Mis à jour : ${when}`,
  searchItems: 'Rechercher des éléments',
  searchPlaceholder: (value) => `Rechercher dans ${entries(value)}`,
  groupBy: 'Grouper',
  groupByNone: 'Sans groupes',
  sortBy: 'Trier',
  sortNone: 'Ordre du document',
  sortChoice: (column, direction) =>
    `${column}, ${direction === 'ascending' ? 'ordre croissant' : 'ordre décroissant'}`,
  sorted: (choice) => `Trié par ${choice}`,
  withoutValue: (by) => withoutValues[by],

  stillLoading: 'Chargement toujours en cours',
  error: errorText,
  stale: (date) => `Copie du ${date}. Le fichier plus récent n’a pas pu être chargé.`,
  noMatchText: (total, search, filters) =>
    `Rien dans ${entries(total)} ne correspond` +
    `${search === undefined ? '' : ` à « ${search} »`}${filters === undefined ? '' : ` avec ${filters}`}.`,
  removeFilter: (name) => `Retirer ${name}`,
  openFile: (file) => `Ouvrir ${file}`,
  broken: 'Cette partie de la feuille de route n’a pas pu être affichée. Le reste n’est pas touché.',

  clear: 'Effacer',
  facet: (facet) => facetNames[facet],
  filterBy: (facet) => `Filtrer : ${facetNames[facet].toLowerCase()}`,
  severalFlags: 'un élément peut en porter plusieurs',
  noMark: 'la ligne ne porte pas de marque',
  filters: (chosen) => (chosen === 0 ? 'Filtres' : `Filtres (${number(chosen)})`),
  views: 'Affichage',
  countOf: (value, name) => `${name}\u00a0: ${number(value)}`,
  itemsDone: (done, total) => `${number(done)} sur ${entries(total)} terminés`,
  itemsIn: (items, milestones) => `${items} dans ${milestones}`,
  noStatus: (value) => `${number(value)} sans statut`,
  dateAndAge: (date, age) => `${date}, ${age}`,
  filtered: (result, filters, search) =>
    [`${result}.`, filters && `Filtres : ${filters}`, search && `Recherche : ${search}`].filter(Boolean).join(' '),
  progressBy: (kind) => `Avancement par ${kinds[kind][0]}`,

  diagnosticsTitle: (title, items, found) => `${title} : ${count(items, 'élément lu', 'éléments lus')}, ${found}`,
  findings: (value, severity) => count(value, findings[severity][0], findings[severity][1]),
  moreFindings: (value) => `et ${number(value)} de plus`,
  severity: (severity) => severities[severity],

  about: 'À propos de cette feuille de route',
  notes: 'Notes',
  notice: (kind) => notices[kind],

  topLevelItems: (value) => count(value, 'élément de premier niveau', 'éléments de premier niveau'),
  itemsBy: (items, by) => `${items} par ${by.toLowerCase()}`,
  boardBy: 'Colonnes',
  withoutHorizon: 'Sans horizon',

  changesTitle: 'Changements',
  changes: (value) => count(value, 'changement', 'changements'),
  noChanges: 'Aucun changement.',
  changeType: (type) => changeTypes[type],
  fromTo: (before, after) => `de ${before} à ${after}`,
  download: 'Télécharger',
  exportFormat: (format) => exportFormats[format],
  downloaded: (file, skipped) =>
    `${file} téléchargé.${skipped === 0 ? '' : ` Laissé de côté : ${entries(skipped)} sans date.`}`,
  notDownloaded: (file) => `${file} n’a pas pu être créé. Réessayez.`,
  unknownFormat: (words, known) => `Format inconnu : ${words}. Connus : ${known}.`,
  none: 'aucun',
};
