/** Spanish. */
import { formatNumber, plural } from './plural.ts';
import type { ErrorWords, Translation } from './translation.ts';

const number = (value: number): string => formatNumber('es', value);
const count = (value: number, one: string, other: string): string =>
  plural('es', value, { one: `{n} ${one}`, other: `{n} ${other}` });
const entries = (value: number): string => count(value, 'elemento', 'elementos');

const statuses = {
  done: 'Hecho',
  'in-progress': 'En curso',
  planned: 'Planificado',
  considering: 'En estudio',
  'at-risk': 'En riesgo',
  blocked: 'Bloqueado',
  dropped: 'Descartado',
  unknown: 'Sin estado',
} as const;
const flags = {
  'help-wanted': 'Se busca ayuda',
  stretch: 'Objetivo adicional',
  breaking: 'Cambio incompatible',
} as const;
const views = { timeline: 'Cronología', table: 'Tabla', board: 'Tablero' } as const;
const kinds = {
  version: ['versión', 'versiones'],
  period: ['periodo', 'periodos'],
  horizon: ['horizonte', 'horizontes'],
  state: ['estado', 'estados'],
  mixed: ['hito', 'hitos'],
} as const;
const milestoneNames = {
  version: 'Versión',
  period: 'Periodo',
  horizon: 'Horizonte',
  state: 'Estado',
  mixed: 'Hito',
} as const;
const facts = {
  item: 'Elemento',
  status: 'Estado',
  flag: 'Indicadores',
  group: 'Tema',
  type: 'Tipo',
  owner: 'Responsable',
  tag: 'Etiquetas',
  issue: 'Incidencia',
  link: 'Enlaces',
  target: 'Objetivo',
  when: 'Cuándo',
  priority: 'Prioridad',
  progress: 'Progreso',
  description: 'Descripción',
  dependsOn: 'Depende de',
  neededBy: 'Necesario para',
  children: 'Subelementos',
  source: 'Fuente',
} as const;
const linkKinds = {
  issue: 'Incidencia',
  pull: 'Pull request',
  discussion: 'Debate',
  milestone: 'Hito',
  commit: 'Commit',
  spec: 'Especificación',
  web: 'Enlace',
} as const;
const withoutValues = {
  group: 'Sin tema',
  status: 'Sin estado',
  tag: 'Sin etiqueta',
  owner: 'Sin responsable',
  type: 'Sin tipo',
} as const;
const facetNames = {
  status: 'Estado',
  flag: 'Indicadores',
  milestone: 'Hito',
  group: 'Tema',
  tag: 'Etiqueta',
  owner: 'Responsable',
  type: 'Tipo',
} as const;
const findings = {
  error: ['error', 'errores'],
  warning: ['advertencia', 'advertencias'],
  info: ['nota', 'notas'],
} as const;
const severities = { error: 'Error', warning: 'Advertencia', info: 'Nota' } as const;
const notices = {
  note: 'Nota',
  tip: 'Consejo',
  important: 'Importante',
  warning: 'Advertencia',
  caution: 'Precaución',
} as const;
const changeTypes = {
  done: 'Hecho',
  added: 'Añadido',
  slipped: 'Aplazado',
  'pulled-in': 'Adelantado',
  rescheduled: 'Reprogramado',
  status: 'Estado',
  're-owned': 'Responsables',
  reworded: 'Reformulado',
  removed: 'Eliminado',
} as const;

const exportFormats = {
  json: 'Datos (JSON)',
  markdown: 'Texto (Markdown)',
  csv: 'Hoja de cálculo (CSV)',
  ics: 'Calendario (iCalendar)',
  mermaid: 'Diagrama (Mermaid)',
  jsonld: 'Datos enlazados (JSON-LD)',
  html: 'Página web (HTML)',
  svg: 'Imagen (SVG)',
} as const;

function httpText(file: string, status: number | undefined, retryAfter: string | undefined): string {
  const again = retryAfter === undefined ? '' : ` Vuelve a intentarlo en ${retryAfter}.`;
  const answered = `El servidor respondió ${String(status)} para ${file}.`;
  if (status === 404 || status === 410) {
    return `${answered} Puede que el archivo se haya movido, o que a la dirección le falte la ruta en la que está el sitio.`;
  }
  if (status === 401 || status === 403) return `${answered} Esta página no tiene permiso para leerlo.`;
  if (status === 429) return `${answered} Recibió demasiadas peticiones.${again}`;
  return `${answered} El fallo está de su lado.${again}`;
}

function errorText({ code, host, file, status, retryAfter, line, column, detail }: ErrorWords): string {
  const what = file ?? 'El texto';
  const place = line === undefined ? '' : ` en la línea ${String(line)}, columna ${String(column)}`;
  switch (code) {
    case 'net':
      return `No se pudo llegar a ${host ?? 'el servidor'}. Puede estar desconectado o no permitir que esta página lo lea.`;
    case 'timeout':
      return `${host ?? 'El servidor'} tardó más de ${detail ?? 'lo permitido'}.`;
    case 'http':
      return httpText(what, status, retryAfter);
    case 'type':
      return `${what} es una página web, no una hoja de ruta. La dirección puede pedir iniciar sesión o llevar a una página sobre el archivo.`;
    case 'binary':
      return `${what} no es un archivo de texto.`;
    case 'cut':
      return line === undefined ? `${what} llegó incompleto.` : `${what} termina demasiado pronto${place}.`;
    case 'url':
      return 'Esta dirección no se puede cargar. Debe empezar por https o http, o ser una ruta, y no contener ninguna contraseña.';
    case 'empty':
      return `${what} está vacío.`;
    case 'encoding':
      return `${what} no está en UTF-8. Guárdalo como UTF-8.`;
    case 'limit':
      return `${what} supera ${detail ?? 'el tamaño permitido'} y no se muestra.`;
    case 'json':
      return `${what} no es JSON válido${place}.`;
    case 'shape':
      return `${what} no es una hoja de ruta${detail === undefined ? '' : `: ${detail}`}.`;
    case 'internal':
      return `${what} no se pudo leer. Recarga la página para volver a intentarlo.`;
  }
}

/** Spanish words. */
export const es: Translation = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',

  status: (status) => statuses[status],
  notStarted: 'Sin empezar',
  flag: (flag) => flags[flag],
  items: entries,
  milestones: (value, kind) => count(value, kinds[kind][0], kinds[kind][1]),
  ofTotal: (part, total) => `${number(part)} de ${number(total)}`,
  doneOf: (done, total) => `${number(done)} de ${number(total)} hechos`,
  childrenDone: (done, total) => `${number(done)} de ${count(total, 'subelemento', 'subelementos')} hechos`,
  withoutStatus: (value) => count(value, 'elemento no indica estado', 'elementos no indican estado'),

  untitled: 'Hoja de ruta',
  noGroup: 'Sin tema',
  unscheduled: 'Sin planificar',
  view: (view) => views[view],

  releaseOrder: 'Orden de las versiones. La fuente no da fechas.',
  noDateInOrder: 'Sin fecha, en orden',
  noDate: 'Sin fecha',

  loading: 'Cargando la hoja de ruta',
  emptyTitle: 'No se encontraron elementos',
  emptyText: (file) => `Se leyó ${file ?? 'la fuente'}, pero no tiene títulos con listas o tablas debajo.`,
  errorTitle: 'No se pudo cargar esta hoja de ruta',
  retry: 'Reintentar',
  openSource: 'Abrir la fuente',
  noMatchTitle: 'Sin resultados',
  clearSearch: 'Borrar la búsqueda',
  clearAll: 'Borrar todo',

  fact: (name) => facts[name],
  milestone: (kind) => milestoneNames[kind],
  linkKind: (kind) => linkKinds[kind],
  quote: (text) => `«${text}»`,
  quarter: (quarter, year) => `T${String(quarter)} ${String(year)}`,
  half: (half, year) => `S${String(half)} ${String(year)}`,
  fromHeading: (status) => `${status}, según el título`,
  fromHeadingHint: (title) => `Leído en el título: «${title}»`,
  partOf: (title) => `Parte de ${title}`,
  more: (value) => `${number(value)} más`,
  line: (line) => `Línea ${String(line)}`,
  editLine: 'Editar esta línea',
  openIssue: (reference) => `Abrir ${reference}`,
  helpWithIssue: (reference) => `Ayudar con ${reference}`,
  permalink: 'Enlace a este elemento',

  documentOrder: 'Orden del documento. La fuente no da fechas.',
  orderNotTime: 'Orden del documento, sin escala.',
  laneWidth: (choice) => ({ equal: 'Anchos iguales', count: 'Según cantidad', label: 'Ancho de columnas' })[choice],
  earlier: (value) => count(value, 'anterior', 'anteriores'),
  later: (value) => count(value, 'posterior', 'posteriores'),
  moreThemes: (value) => count(value, 'tema más', 'temas más'),
  stretchItems: (value) => `${entries(value)}, objetivos adicionales`,
  matching: (value) => count(value, 'resultado', 'resultados'),
  versionRange: 'Rango de versiones',
  plannedUnder: (title) => `Previsto en ${title}`,
  cell: (lane, theme, items) => `${lane}, ${theme}: ${items}`,
  opened: (title, items) => `${title} abierto, ${items}`,
  closed: (title) => `${title} cerrado`,
  close: 'Cerrar',
  showMore: (value) => `Mostrar ${number(value)} más`,

  quarterShort: (quarter) => `T${number(quarter)}`,
  zoom: (zoom) => ({ fit: 'Todo', year: 'Años', quarter: 'Trimestres', month: 'Meses' })[zoom],
  timeScale: 'Escala de tiempo',
  zoomOut: 'Alejar',
  zoomIn: 'Acercar',
  plotSpan: (zoom, from, to) => `${zoom}, de ${from} a ${to}`,
  today: 'Hoy',
  todayIs: (date) => `Hoy, ${date}`,
  dated: (value) => `${number(value)} con fecha`,
  barKey: (kind) =>
    ({
      exact: 'Fechas exactas',
      period: 'Periodo entero: la fuente no nombra un día',
      day: 'Un solo día',
      undated: 'Sin fecha: solo el orden',
    })[kind],
  after: (titles) => `después de ${titles}`,
  showItemsOf: (title, items) => `${title}, mostrar ${items}`,
  hideItemsOf: (title, items) => `${title}, ocultar ${items}`,

  caption: (title, items, milestones) => `${title}, ${items} en ${milestones}`,
  itemsOf: (part, total) => `${number(part)} de ${entries(total)}`,
  lastUpdated: (when) => `Actualizado: ${when}`,
  searchItems: 'Buscar elementos',
  searchPlaceholder: (value) => `Buscar en ${entries(value)}`,
  groupBy: 'Agrupar',
  groupByNone: 'Sin grupos',
  sortBy: 'Ordenar',
  sortNone: 'Orden del documento',
  sortChoice: (column, direction) => `${column}, ${direction === 'ascending' ? 'ascendente' : 'descendente'}`,
  sorted: (choice) => `Ordenado por ${choice}`,
  withoutValue: (by) => withoutValues[by],

  stillLoading: 'Sigue cargando',
  error: errorText,
  stale: (date) => `Se muestra la copia del ${date}. No se pudo obtener el archivo más reciente.`,
  noMatchText: (total, search, filters) =>
    `Nada en ${entries(total)} coincide` +
    `${search === undefined ? '' : ` con «${search}»`}${filters === undefined ? '' : `; filtros: ${filters}`}.`,
  removeFilter: (name) => `Quitar ${name}`,
  openFile: (file) => `Abrir ${file}`,
  broken: 'Esta parte de la hoja de ruta no se pudo mostrar. El resto no se ve afectado.',

  clear: 'Borrar',
  facet: (facet) => facetNames[facet],
  filterBy: (facet) => `Filtrar por ${facetNames[facet].toLowerCase()}`,
  severalFlags: 'un elemento puede llevar varios',
  noMark: 'la línea no lleva marca',
  filters: (chosen) => (chosen === 0 ? 'Filtros' : `Filtros (${number(chosen)})`),
  views: 'Vista',
  countOf: (value, name) => `${name}: ${number(value)}`,
  itemsDone: (done, total) => `${number(done)} de ${entries(total)} hechos`,
  itemsIn: (items, milestones) => `${items} en ${milestones}`,
  noStatus: (value) => `${number(value)} sin estado`,
  dateAndAge: (date, age) => `${date}, ${age}`,
  filtered: (result, filters, search) =>
    [`${result}.`, filters && `Filtros: ${filters}`, search && `Búsqueda: ${search}`].filter(Boolean).join(' '),
  progressBy: (kind) => `Progreso por ${kinds[kind][0]}`,

  diagnosticsTitle: (title, items, found) =>
    `${title}: ${count(items, 'elemento leído', 'elementos leídos')}, ${found}`,
  findings: (value, severity) => count(value, findings[severity][0], findings[severity][1]),
  moreFindings: (value) => `y ${number(value)} más`,
  severity: (severity) => severities[severity],

  about: 'Sobre esta hoja de ruta',
  notes: 'Notas',
  notice: (kind) => notices[kind],

  topLevelItems: (value) => count(value, 'elemento de primer nivel', 'elementos de primer nivel'),
  itemsBy: (items, by) => `${items} por ${by.toLowerCase()}`,
  boardBy: 'Columnas',
  withoutHorizon: 'Sin horizonte',

  changesTitle: 'Cambios',
  changes: (value) => count(value, 'cambio', 'cambios'),
  noChanges: 'Sin cambios.',
  changeType: (type) => changeTypes[type],
  fromTo: (before, after) => `de ${before} a ${after}`,
  download: 'Descargar',
  exportFormat: (format) => exportFormats[format],
  downloaded: (file, skipped) =>
    `${file} descargado.${skipped === 0 ? '' : ` Sin incluir: ${entries(skipped)} sin fecha.`}`,
  notDownloaded: (file) => `No se pudo crear ${file}. Inténtelo de nuevo.`,
  unknownFormat: (words, known) => `Formato desconocido: ${words}. Conocidos: ${known}.`,
  none: 'ninguno',
};
