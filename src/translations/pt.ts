/** Portuguese. */
import { formatNumber, plural } from './plural.ts';
import type { ErrorWords, Translation } from './translation.ts';

const number = (value: number): string => formatNumber('pt', value);
const count = (value: number, one: string, other: string): string =>
  plural('pt', value, { one: `{n} ${one}`, other: `{n} ${other}` });
const entries = (value: number): string => count(value, 'item', 'itens');

const statuses = {
  done: 'Concluído',
  'in-progress': 'Em andamento',
  planned: 'Planejado',
  considering: 'Em estudo',
  'at-risk': 'Em risco',
  blocked: 'Bloqueado',
  dropped: 'Descartado',
  unknown: 'Sem status',
} as const;
const flags = { 'help-wanted': 'Ajuda bem-vinda', stretch: 'Meta extra', breaking: 'Mudança incompatível' } as const;
const views = { timeline: 'Linha do tempo', table: 'Tabela', board: 'Quadro' } as const;
const kinds = {
  version: ['versão', 'versões'],
  period: ['período', 'períodos'],
  horizon: ['horizonte', 'horizontes'],
  state: ['estado', 'estados'],
  mixed: ['marco', 'marcos'],
} as const;
const milestoneNames = {
  version: 'Versão',
  period: 'Período',
  horizon: 'Horizonte',
  state: 'Estado',
  mixed: 'Marco',
} as const;
const facts = {
  item: 'Item',
  status: 'Status',
  flag: 'Indicadores',
  group: 'Tema',
  type: 'Tipo',
  owner: 'Responsável',
  tag: 'Etiquetas',
  issue: 'Issue',
  link: 'Links',
  target: 'Alvo',
  when: 'Quando',
  priority: 'Prioridade',
  progress: 'Progresso',
  description: 'Descrição',
  dependsOn: 'Depende de',
  neededBy: 'Necessário para',
  children: 'Subitens',
  source: 'Fonte',
} as const;
const linkKinds = {
  issue: 'Issue',
  pull: 'Pull request',
  discussion: 'Discussão',
  milestone: 'Marco',
  commit: 'Commit',
  spec: 'Especificação',
  web: 'Link',
} as const;
const withoutValues = {
  group: 'Sem tema',
  status: 'Sem status',
  tag: 'Sem etiqueta',
  owner: 'Sem responsável',
  type: 'Sem tipo',
} as const;
const facetNames = {
  status: 'Status',
  flag: 'Indicadores',
  milestone: 'Marco',
  group: 'Tema',
  tag: 'Etiqueta',
  owner: 'Responsável',
  type: 'Tipo',
} as const;
const findings = { error: ['erro', 'erros'], warning: ['aviso', 'avisos'], info: ['nota', 'notas'] } as const;
const severities = { error: 'Erro', warning: 'Aviso', info: 'Nota' } as const;
const notices = { note: 'Nota', tip: 'Dica', important: 'Importante', warning: 'Aviso', caution: 'Cuidado' } as const;
const changeTypes = {
  done: 'Concluído',
  added: 'Adicionado',
  slipped: 'Adiado',
  'pulled-in': 'Antecipado',
  rescheduled: 'Reagendado',
  status: 'Status',
  're-owned': 'Responsáveis',
  reworded: 'Reformulado',
  removed: 'Removido',
} as const;

const exportFormats = {
  json: 'Dados (JSON)',
  markdown: 'Texto (Markdown)',
  csv: 'Planilha (CSV)',
  ics: 'Calendário (iCalendar)',
  mermaid: 'Diagrama (Mermaid)',
  jsonld: 'Dados conectados (JSON-LD)',
  html: 'Página web (HTML)',
  svg: 'Imagem (SVG)',
} as const;

function httpText(file: string, status: number | undefined, retryAfter: string | undefined): string {
  const again = retryAfter === undefined ? '' : ` Tente de novo em ${retryAfter}.`;
  const answered = `O servidor respondeu ${String(status)} para ${file}.`;
  if (status === 404 || status === 410) {
    return `${answered} O arquivo pode ter sido movido, ou falta no endereço o caminho em que o site está.`;
  }
  if (status === 401 || status === 403) return `${answered} Esta página não tem permissão para ler o arquivo.`;
  if (status === 429) return `${answered} Ele recebeu pedidos demais.${again}`;
  return `${answered} A falha está do lado dele.${again}`;
}

function errorText({ code, host, file, status, retryAfter, line, column, detail }: ErrorWords): string {
  const what = file ?? 'O texto';
  const place = line === undefined ? '' : ` na linha ${String(line)}, coluna ${String(column)}`;
  switch (code) {
    case 'net':
      return `Não foi possível alcançar ${host ?? 'o servidor'}. Ele pode estar fora do ar ou não permitir que esta página o leia.`;
    case 'timeout':
      return `${host ?? 'O servidor'} levou mais de ${detail ?? 'tempo que o permitido'}.`;
    case 'http':
      return httpText(what, status, retryAfter);
    case 'type':
      return `${what} é uma página web, não um roadmap. O endereço pode pedir login ou levar a uma página sobre o arquivo.`;
    case 'binary':
      return `${what} não é um arquivo de texto.`;
    case 'cut':
      return line === undefined ? `${what} chegou incompleto.` : `${what} termina cedo demais${place}.`;
    case 'url':
      return 'Este endereço não pode ser carregado. Deve começar com https ou http, ou ser um caminho, e não conter senha.';
    case 'empty':
      return `${what} está vazio.`;
    case 'encoding':
      return `${what} não está em UTF-8. Salve-o como UTF-8.`;
    case 'limit':
      return `${what} passa de ${detail ?? 'o tamanho permitido'} e não é mostrado.`;
    case 'json':
      return `${what} não é JSON válido${place}.`;
    case 'shape':
      return `${what} não é um roadmap${detail === undefined ? '' : `: ${detail}`}.`;
    case 'internal':
      return `${what} não pôde ser lido. Recarregue a página para tentar de novo.`;
  }
}

/** Portuguese words. */
export const pt: Translation = {
  $code: 'pt',
  $name: 'Português',
  $dir: 'ltr',

  status: (status) => statuses[status],
  notStarted: 'Não iniciado',
  flag: (flag) => flags[flag],
  items: entries,
  milestones: (value, kind) => count(value, kinds[kind][0], kinds[kind][1]),
  ofTotal: (part, total) => `${number(part)} de ${number(total)}`,
  doneOf: (done, total) => `${number(done)} de ${number(total)} concluídos`,
  childrenDone: (done, total) => `${number(done)} de ${count(total, 'subitem', 'subitens')} concluídos`,
  withoutStatus: (value) => count(value, 'item não informa status', 'itens não informam status'),

  untitled: 'Roadmap',
  noGroup: 'Sem tema',
  unscheduled: 'Sem prazo',
  view: (view) => views[view],

  releaseOrder: 'Ordem das versões. A fonte não traz datas.',
  noDateInOrder: 'Sem data, em ordem',
  noDate: 'Sem data',

  loading: 'Carregando o roadmap',
  emptyTitle: 'Nenhum item encontrado',
  emptyText: (file) => `${file ?? 'A fonte'}: leitura feita, mas não há títulos com listas ou tabelas.`,
  errorTitle: 'Não foi possível carregar este roadmap',
  retry: 'Tentar de novo',
  openSource: 'Abrir a fonte',
  noMatchTitle: 'Nenhum resultado',
  clearSearch: 'Limpar a busca',
  clearAll: 'Limpar tudo',

  fact: (name) => facts[name],
  milestone: (kind) => milestoneNames[kind],
  linkKind: (kind) => linkKinds[kind],
  quote: (text) => `“${text}”`,
  quarter: (quarter, year) => `${String(quarter)}º tri. ${String(year)}`,
  half: (half, year) => `${String(half)}º sem. ${String(year)}`,
  fromHeading: (status) => `${status}, conforme o título`,
  fromHeadingHint: (title) => `Lido no título: “${title}”`,
  partOf: (title) => `Parte de ${title}`,
  more: (value) => `mais ${number(value)}`,
  line: (line) => `Linha ${String(line)}`,
  editLine: 'Editar esta linha',
  openIssue: (reference) => `Abrir ${reference}`,
  helpWithIssue: (reference) => `Ajudar com ${reference}`,
  permalink: 'Link para este item',

  documentOrder: 'Ordem do documento. A fonte não traz datas.',
  orderNotTime: 'Ordem do documento, fora de escala.',
  laneWidth: (choice) => ({ equal: 'Larguras iguais', count: 'Por quantidade', label: 'Largura das colunas' })[choice],
  earlier: (value) => count(value, 'anterior', 'anteriores'),
  later: (value) => count(value, 'posterior', 'posteriores'),
  moreThemes: (value) => count(value, 'outro tema', 'outros temas'),
  stretchItems: (value) => `${entries(value)}, metas extras`,
  matching: (value) => count(value, 'resultado', 'resultados'),
  versionRange: 'Intervalo de versões',
  plannedUnder: (title) => `Planejado em ${title}`,
  cell: (lane, theme, items) => `${lane}, ${theme}: ${items}`,
  opened: (title, items) => `${title} aberto, ${items}`,
  closed: (title) => `${title} fechado`,
  close: 'Fechar',
  showMore: (value) => `Mostrar mais ${number(value)}`,

  quarterShort: (quarter) => `T${number(quarter)}`,
  zoom: (zoom) => ({ fit: 'Tudo', year: 'Anos', quarter: 'Trimestres', month: 'Meses' })[zoom],
  timeScale: 'Escala de tempo',
  zoomOut: 'Reduzir',
  zoomIn: 'Ampliar',
  plotSpan: (zoom, from, to) => `${zoom}, de ${from} a ${to}`,
  today: 'Hoje',
  todayIs: (date) => `Hoje, ${date}`,
  dated: (value) => `${number(value)} com data`,
  barKey: (kind) =>
    ({
      exact: 'Datas exatas',
      period: 'Período inteiro: a fonte não indica o dia',
      day: 'Um único dia',
      undated: 'Sem data: apenas a ordem',
    })[kind],
  after: (titles) => `depois de ${titles}`,
  showItemsOf: (title, items) => `${title}, mostrar ${items}`,
  hideItemsOf: (title, items) => `${title}, ocultar ${items}`,

  caption: (title, items, milestones) => `${title}, ${items} em ${milestones}`,
  itemsOf: (part, total) => `${number(part)} de ${entries(total)}`,
  lastUpdated: (when) => `Atualizado: ${when}`,
  searchItems: 'Buscar itens',
  searchPlaceholder: (value) => `Buscar em ${entries(value)}`,
  groupBy: 'Agrupar',
  groupByNone: 'Sem grupos',
  sortBy: 'Ordenar',
  sortNone: 'Ordem do documento',
  sortChoice: (column, direction) => `${column}, ${direction === 'ascending' ? 'crescente' : 'decrescente'}`,
  sorted: (choice) => `Ordenado por ${choice}`,
  withoutValue: (by) => withoutValues[by],

  stillLoading: 'Ainda carregando',
  error: errorText,
  stale: (date) => `Mostrando a cópia de ${date}. Não foi possível obter o arquivo mais novo.`,
  noMatchText: (total, search, filters) =>
    `Nada em ${entries(total)} corresponde` +
    `${search === undefined ? '' : ` a “${search}”`}${filters === undefined ? '' : ` com ${filters}`}.`,
  removeFilter: (name) => `Remover ${name}`,
  openFile: (file) => `Abrir ${file}`,
  broken: 'Esta parte do roadmap não pôde ser mostrada. O restante não foi afetado.',

  clear: 'Limpar',
  facet: (facet) => facetNames[facet],
  filterBy: (facet) => `Filtrar por ${facetNames[facet].toLowerCase()}`,
  severalFlags: 'um item pode ter vários',
  noMark: 'a linha não tem marca',
  filters: (chosen) => (chosen === 0 ? 'Filtros' : `Filtros (${number(chosen)})`),
  views: 'Visão',
  countOf: (value, name) => `${name}: ${number(value)}`,
  itemsDone: (done, total) => `${number(done)} de ${entries(total)} concluídos`,
  itemsIn: (items, milestones) => `${items} em ${milestones}`,
  noStatus: (value) => `${number(value)} sem status`,
  dateAndAge: (date, age) => `${date}, ${age}`,
  filtered: (result, filters, search) =>
    [`${result}.`, filters && `Filtros: ${filters}`, search && `Busca: ${search}`].filter(Boolean).join(' '),
  progressBy: (kind) => `Progresso por ${kinds[kind][0]}`,

  diagnosticsTitle: (title, items, found) => `${title}: ${count(items, 'item lido', 'itens lidos')}, ${found}`,
  findings: (value, severity) => count(value, findings[severity][0], findings[severity][1]),
  moreFindings: (value) => `e mais ${number(value)}`,
  severity: (severity) => severities[severity],

  about: 'Sobre este roadmap',
  notes: 'Notas',
  notice: (kind) => notices[kind],

  topLevelItems: (value) => count(value, 'item de primeiro nível', 'itens de primeiro nível'),
  itemsBy: (items, by) => `${items} por ${by.toLowerCase()}`,
  boardBy: 'Colunas',
  withoutHorizon: 'Sem horizonte',

  changesTitle: 'Mudanças',
  changes: (value) => count(value, 'mudança', 'mudanças'),
  noChanges: 'Nada mudou.',
  changeType: (type) => changeTypes[type],
  fromTo: (before, after) => `de ${before} para ${after}`,
  download: 'Baixar',
  exportFormat: (format) => exportFormats[format],
  downloaded: (file, skipped) =>
    `${file} baixado.${skipped === 0 ? '' : ` Fora do arquivo: ${entries(skipped)} sem data.`}`,
  notDownloaded: (file) => `Não foi possível criar ${file}. Tente novamente.`,
  unknownFormat: (words, known) => `Formato desconhecido: ${words}. Conhecidos: ${known}.`,
  none: 'nenhum',
};
