/** Russian. */
import { formatNumber, plural } from './plural.ts';
import type { ErrorWords, Translation } from './translation.ts';

const number = (value: number): string => formatNumber('ru', value);
const count = (value: number, one: string, few: string, many: string): string =>
  plural('ru', value, { one: `{n} ${one}`, few: `{n} ${few}`, many: `{n} ${many}`, other: `{n} ${few}` });
const entries = (value: number): string => count(value, 'пункт', 'пункта', 'пунктов');
/** After 'из', which asks for the genitive. */
const ofEntries = (value: number): string => count(value, 'пункта', 'пунктов', 'пунктов');

const statuses = {
  done: 'Готово',
  'in-progress': 'В работе',
  planned: 'Запланировано',
  considering: 'Рассматривается',
  'at-risk': 'Под угрозой',
  blocked: 'Заблокировано',
  dropped: 'Отменено',
  unknown: 'Без статуса',
} as const;
const flags = {
  'help-wanted': 'Нужна помощь',
  stretch: 'Дополнительная цель',
  breaking: 'Несовместимое изменение',
} as const;
const views = { timeline: 'Шкала', table: 'Таблица', board: 'Доска' } as const;
const kinds = {
  version: ['версия', 'версии', 'версий'],
  period: ['период', 'периода', 'периодов'],
  horizon: ['горизонт', 'горизонта', 'горизонтов'],
  state: ['состояние', 'состояния', 'состояний'],
  mixed: ['этап', 'этапа', 'этапов'],
} as const;
const byKind = {
  version: 'версиям',
  period: 'периодам',
  horizon: 'горизонтам',
  state: 'состояниям',
  mixed: 'этапам',
} as const;
const milestoneNames = {
  version: 'Версия',
  period: 'Период',
  horizon: 'Горизонт',
  state: 'Состояние',
  mixed: 'Этап',
} as const;
const facts = {
  item: 'Пункт',
  status: 'Статус',
  flag: 'Пометки',
  group: 'Тема',
  type: 'Тип',
  owner: 'Ответственный',
  tag: 'Метки',
  issue: 'Задача',
  link: 'Ссылки',
  target: 'Цель',
  when: 'Когда',
  priority: 'Приоритет',
  progress: 'Прогресс',
  description: 'Описание',
  dependsOn: 'Зависит от',
  neededBy: 'Нужно для',
  children: 'Подпункты',
  source: 'Источник',
} as const;
const linkKinds = {
  issue: 'Задача',
  pull: 'Запрос на слияние',
  discussion: 'Обсуждение',
  milestone: 'Этап',
  commit: 'Коммит',
  spec: 'Спецификация',
  web: 'Ссылка',
} as const;
const withoutValues = {
  group: 'Без темы',
  status: 'Без статуса',
  tag: 'Без метки',
  owner: 'Без ответственного',
  type: 'Без типа',
} as const;
const facetNames = {
  status: 'Статус',
  flag: 'Пометки',
  milestone: 'Этап',
  group: 'Тема',
  tag: 'Метка',
  owner: 'Ответственный',
  type: 'Тип',
} as const;
const findings = {
  error: ['ошибка', 'ошибки', 'ошибок'],
  warning: ['предупреждение', 'предупреждения', 'предупреждений'],
  info: ['замечание', 'замечания', 'замечаний'],
} as const;
const severities = { error: 'Ошибка', warning: 'Предупреждение', info: 'Замечание' } as const;
const notices = {
  note: 'Примечание',
  tip: 'Совет',
  important: 'Важно',
  warning: 'Предупреждение',
  caution: 'Осторожно',
} as const;
const changeTypes = {
  done: 'Готово',
  added: 'Добавлено',
  slipped: 'Отложено',
  'pulled-in': 'Перенесено раньше',
  rescheduled: 'Сроки изменены',
  status: 'Статус',
  're-owned': 'Ответственные',
  reworded: 'Формулировка',
  removed: 'Удалено',
} as const;

const exportFormats = {
  json: 'Данные (JSON)',
  markdown: 'Текст (Markdown)',
  csv: 'Таблица (CSV)',
  ics: 'Календарь (iCalendar)',
  mermaid: 'Диаграмма (Mermaid)',
  jsonld: 'Связанные данные (JSON-LD)',
  html: 'Веб-страница (HTML)',
  svg: 'Изображение (SVG)',
} as const;

function httpText(file: string, status: number | undefined, retryAfter: string | undefined): string {
  const again = retryAfter === undefined ? '' : ` Повторите через ${retryAfter}.`;
  const answered = `Сервер ответил ${String(status)} на запрос ${file}.`;
  if (status === 404 || status === 410) {
    return `${answered} Возможно, файл перенесён или в адресе не хватает пути, под которым находится сайт.`;
  }
  if (status === 401 || status === 403) return `${answered} У этой страницы нет права его читать.`;
  if (status === 429) return `${answered} Запросов было слишком много.${again}`;
  return `${answered} Сбой на его стороне.${again}`;
}

function errorText({ code, host, file, status, retryAfter, line, column, detail }: ErrorWords): string {
  const what = file ?? 'Текст';
  const place = line === undefined ? '' : `: строка ${String(line)}, столбец ${String(column)}`;
  switch (code) {
    case 'net':
      return `Не удалось связаться с ${host ?? 'сервером'}. Возможно, он отключён или не разрешает этой странице чтение.`;
    case 'timeout':
      return `${host ?? 'Сервер'} отвечал дольше, чем ${detail ?? 'разрешено'}.`;
    case 'http':
      return httpText(what, status, retryAfter);
    case 'type':
      return `${what} — веб-страница, а не дорожная карта. Возможно, адрес требует входа или ведёт на страницу о файле.`;
    case 'binary':
      return `${what} — не текстовый файл.`;
    case 'cut':
      return line === undefined ? `${what}: получено не полностью.` : `${what}: обрывается слишком рано${place}.`;
    case 'url':
      return 'Этот адрес нельзя загрузить. Он должен начинаться с https или http либо быть путём и не содержать пароля.';
    case 'empty':
      return `${what}: пусто.`;
    case 'encoding':
      return `${what}: кодировка не UTF-8. Сохраните в UTF-8.`;
    case 'limit':
      return `${what}: больше, чем ${detail ?? 'разрешено'}, и не показывается.`;
    case 'json':
      return `${what}: неверный JSON${place}.`;
    case 'shape':
      return `${what}: это не дорожная карта${detail === undefined ? '' : `: ${detail}`}.`;
    case 'internal':
      return `${what}: не удалось прочитать. Обновите страницу, чтобы повторить.`;
  }
}

/** Russian words. */
export const ru: Translation = {
  $code: 'ru',
  $name: 'Русский',
  $dir: 'ltr',

  status: (status) => statuses[status],
  notStarted: 'Не начато',
  flag: (flag) => flags[flag],
  items: entries,
  milestones: (value, kind) => count(value, kinds[kind][0], kinds[kind][1], kinds[kind][2]),
  ofTotal: (part, total) => `${number(part)} из ${number(total)}`,
  doneOf: (done, total) => `готово ${number(done)} из ${number(total)}`,
  childrenDone: (done, total) => `готово ${number(done)} из ${count(total, 'подпункта', 'подпунктов', 'подпунктов')}`,
  withoutStatus: (value) => `${entries(value)} без указания статуса`,

  untitled: 'Дорожная карта',
  noGroup: 'Без темы',
  unscheduled: 'Без срока',
  view: (view) => views[view],

  releaseOrder: 'Порядок версий. В источнике нет дат.',
  noDateInOrder: 'Без даты, по порядку',
  noDate: 'Без даты',

  loading: 'Дорожная карта загружается',
  emptyTitle: 'Пункты не найдены',
  emptyText: (file) => `${file ?? 'Источник'}: прочитано, но под заголовками нет списков и таблиц.`,
  errorTitle: 'Не удалось загрузить дорожную карту',
  retry: 'Повторить',
  openSource: 'Открыть источник',
  noMatchTitle: 'Ничего не найдено',
  clearSearch: 'Очистить поиск',
  clearAll: 'Сбросить всё',

  fact: (name) => facts[name],
  milestone: (kind) => milestoneNames[kind],
  linkKind: (kind) => linkKinds[kind],
  quote: (text) => `«${text}»`,
  quarter: (quarter, year) => `${String(quarter)}-й кв. ${String(year)}`,
  half: (half, year) => `${String(half)}-е полугодие ${String(year)}`,
  fromHeading: (status) => `${status}, по заголовку`,
  fromHeadingHint: (title) => `Прочитано в заголовке: «${title}»`,
  partOf: (title) => `Часть: ${title}`,
  more: (value) => `ещё ${number(value)}`,
  line: (line) => `Строка ${String(line)}`,
  editLine: 'Изменить эту строку',
  openIssue: (reference) => `Открыть ${reference}`,
  helpWithIssue: (reference) => `Помочь с ${reference}`,
  permalink: 'Ссылка на этот пункт',

  documentOrder: 'Порядок документа. В источнике нет дат.',
  orderNotTime: 'Порядок документа, не в масштабе.',
  laneWidth: (choice) => ({ equal: 'Равная ширина', count: 'По числу пунктов', label: 'Ширина столбцов' })[choice],
  earlier: (value) => `раньше: ${number(value)}`,
  later: (value) => `позже: ${number(value)}`,
  moreThemes: (value) => `ещё ${count(value, 'тема', 'темы', 'тем')}`,
  stretchItems: (value) => `${entries(value)}, дополнительные цели`,
  matching: (value) => count(value, 'совпадение', 'совпадения', 'совпадений'),
  versionRange: 'Диапазон версий',
  plannedUnder: (title) => `Запланировано в ${title}`,
  cell: (lane, theme, items) => `${lane}, ${theme}: ${items}`,
  opened: (title, items) => `${title}: открыто, ${items}`,
  closed: (title) => `${title}: закрыто`,
  close: 'Закрыть',
  showMore: (value) => `Показать ещё ${number(value)}`,

  quarterShort: (quarter) => `${number(quarter)} кв.`,
  zoom: (zoom) => ({ fit: 'Всё', year: 'Годы', quarter: 'Кварталы', month: 'Месяцы' })[zoom],
  timeScale: 'Масштаб времени',
  zoomOut: 'Мельче',
  zoomIn: 'Крупнее',
  plotSpan: (zoom, from, to) => `${zoom}, ${from} — ${to}`,
  today: 'Сегодня',
  todayIs: (date) => `Сегодня, ${date}`,
  dated: (value) => `с датой: ${number(value)}`,
  barKey: (kind) =>
    ({
      exact: 'Точные даты',
      period: 'Весь период: день в источнике не назван',
      day: 'Один день',
      undated: 'Без даты: только порядок',
    })[kind],
  after: (titles) => `после: ${titles}`,
  showItemsOf: (title, items) => `${title}, показать: ${items}`,
  hideItemsOf: (title, items) => `${title}, скрыть: ${items}`,

  caption: (title, items, milestones) => `${title}: ${milestones}, ${items}`,
  itemsOf: (part, total) => `${number(part)} из ${ofEntries(total)}`,
  lastUpdated: (when) => `Обновлено: ${when}`,
  searchItems: 'Поиск пунктов',
  searchPlaceholder: (value) => `Поиск: ${entries(value)}`,
  groupBy: 'Группировка',
  groupByNone: 'Без групп',
  sortBy: 'Сортировка',
  sortNone: 'Порядок документа',
  sortChoice: (column, direction) => `${column}, ${direction === 'ascending' ? 'по возрастанию' : 'по убыванию'}`,
  sorted: (choice) => `Отсортировано: ${choice}`,
  withoutValue: (by) => withoutValues[by],

  stillLoading: 'Всё ещё загружается',
  error: errorText,
  stale: (date) => `Показана копия: ${date}. Более новый файл получить не удалось.`,
  noMatchText: (total, search, filters) =>
    `Среди ${ofEntries(total)} нет подходящих` +
    `${search === undefined ? '' : ` под запрос «${search}»`}${filters === undefined ? '' : `; фильтры: ${filters}`}.`,
  removeFilter: (name) => `Убрать: ${name}`,
  openFile: (file) => `Открыть ${file}`,
  broken: 'Эту часть дорожной карты показать не удалось. На остальное это не влияет.',

  clear: 'Сбросить',
  facet: (facet) => facetNames[facet],
  filterBy: (facet) => `Фильтр: ${facetNames[facet].toLowerCase()}`,
  severalFlags: 'у пункта может быть несколько',
  noMark: 'в строке нет пометки',
  filters: (chosen) => (chosen === 0 ? 'Фильтры' : `Фильтры (${number(chosen)})`),
  views: 'Вид',
  countOf: (value, name) => `${name}: ${number(value)}`,
  itemsDone: (done, total) => `готово ${number(done)} из ${ofEntries(total)}`,
  itemsIn: (items, milestones) => `${milestones}, ${items}`,
  noStatus: (value) => `без статуса: ${number(value)}`,
  dateAndAge: (date, age) => `${date}, ${age}`,
  filtered: (result, filters, search) =>
    [`${result}.`, filters && `Фильтры: ${filters}`, search && `Поиск: ${search}`].filter(Boolean).join(' '),
  progressBy: (kind) => `Прогресс по ${byKind[kind]}`,

  diagnosticsTitle: (title, items, found) => `${title}: прочитано ${entries(items)}, ${found}`,
  findings: (value, severity) => count(value, findings[severity][0], findings[severity][1], findings[severity][2]),
  moreFindings: (value) => `и ещё ${number(value)}`,
  severity: (severity) => severities[severity],

  about: 'Об этой дорожной карте',
  notes: 'Примечания',
  notice: (kind) => notices[kind],

  topLevelItems: (value) => count(value, 'пункт верхнего уровня', 'пункта верхнего уровня', 'пунктов верхнего уровня'),
  itemsBy: (items, by) => `${items}, разбивка: ${by.toLowerCase()}`,
  boardBy: 'Столбцы',
  withoutHorizon: 'Без горизонта',

  changesTitle: 'Изменения',
  changes: (value) => count(value, 'изменение', 'изменения', 'изменений'),
  noChanges: 'Ничего не изменилось.',
  changeType: (type) => changeTypes[type],
  fromTo: (before, after) => `было: ${before}, стало: ${after}`,
  download: 'Скачать',
  exportFormat: (format) => exportFormats[format],
  downloaded: (file, skipped) =>
    `Файл ${file} скачан.${skipped === 0 ? '' : ` Без даты, не вошло: ${entries(skipped)}.`}`,
  notDownloaded: (file) => `Не удалось создать ${file}. Попробуйте ещё раз.`,
  unknownFormat: (words, known) => `Неизвестный формат: ${words}. Известные: ${known}.`,
  none: 'нет',
};
