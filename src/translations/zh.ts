/** Chinese, simplified. */
import { formatNumber } from './plural.ts';
import type { ErrorWords, Translation } from './translation.ts';

const number = (value: number): string => formatNumber('zh', value);
const entries = (value: number): string => `${number(value)} 个条目`;

const statuses = {
  done: '已完成',
  'in-progress': '进行中',
  planned: '计划中',
  considering: '考虑中',
  'at-risk': '有风险',
  blocked: '受阻',
  dropped: '已放弃',
  unknown: '无状态',
} as const;
const flags = { 'help-wanted': '需要帮助', stretch: '延伸目标', breaking: '不兼容变更' } as const;
const views = { timeline: '时间线', table: '表格', board: '看板' } as const;
const kinds = { version: '版本', period: '时间段', horizon: '阶段', state: '状态', mixed: '里程碑' } as const;
const facts = {
  item: '条目',
  status: '状态',
  flag: '标记',
  group: '主题',
  type: '类型',
  owner: '负责人',
  tag: '标签',
  issue: 'Issue',
  link: '链接',
  target: '目标',
  when: '时间',
  priority: '优先级',
  progress: '进度',
  description: '说明',
  dependsOn: '依赖',
  neededBy: '被依赖',
  children: '子条目',
  source: '来源',
} as const;
const linkKinds = {
  issue: 'Issue',
  pull: '拉取请求',
  discussion: '讨论',
  milestone: '里程碑',
  commit: '提交',
  spec: '规范',
  web: '链接',
} as const;
const withoutValues = { group: '无主题', status: '无状态', tag: '无标签', owner: '无负责人', type: '无类型' } as const;
const facetNames = {
  status: '状态',
  flag: '标记',
  milestone: '里程碑',
  group: '主题',
  tag: '标签',
  owner: '负责人',
  type: '类型',
} as const;
const severities = { error: '错误', warning: '警告', info: '提示' } as const;
const notices = { note: '说明', tip: '提示', important: '重要', warning: '警告', caution: '注意' } as const;
const changeTypes = {
  done: '已完成',
  added: '新增',
  slipped: '推迟',
  'pulled-in': '提前',
  rescheduled: '改期',
  status: '状态',
  're-owned': '负责人',
  reworded: '措辞',
  removed: '移除',
} as const;

const exportFormats = {
  json: '数据 (JSON)',
  markdown: '文本 (Markdown)',
  csv: '电子表格 (CSV)',
  ics: '日历 (iCalendar)',
  mermaid: '图表 (Mermaid)',
  jsonld: '关联数据 (JSON-LD)',
  html: '网页 (HTML)',
  svg: '图片 (SVG)',
} as const;

function httpText(file: string, status: number | undefined, retryAfter: string | undefined): string {
  const again = retryAfter === undefined ? '' : `请在 ${retryAfter} 后重试。`;
  const answered = `服务器对 ${file} 返回 ${String(status)}。`;
  if (status === 404 || status === 410) return `${answered}文件可能已移动，或地址缺少网站所在的路径。`;
  if (status === 401 || status === 403) return `${answered}本页没有读取权限。`;
  if (status === 429) return `${answered}请求过于频繁。${again}`;
  return `${answered}问题出在服务器一侧。${again}`;
}

function errorText({ code, host, file, status, retryAfter, line, column, detail }: ErrorWords): string {
  const what = file ?? '该文本';
  const place = line === undefined ? '' : `（第 ${String(line)} 行，第 ${String(column)} 列）`;
  switch (code) {
    case 'net':
      return `无法连接 ${host ?? '服务器'}。它可能离线，或不允许本页读取。`;
    case 'timeout':
      return `${host ?? '服务器'} 用时超过 ${detail ?? '允许的时间'}。`;
    case 'http':
      return httpText(what, status, retryAfter);
    case 'type':
      return `${what} 是网页，不是路线图。该地址可能需要登录，或指向介绍该文件的页面。`;
    case 'binary':
      return `${what} 不是文本文件。`;
    case 'cut':
      return line === undefined ? `${what} 未完整送达。` : `${what} 过早结束${place}。`;
    case 'url':
      return '无法加载此地址。地址须以 https 或 http 开头，或为路径，且不得包含密码。';
    case 'empty':
      return `${what} 是空的。`;
    case 'encoding':
      return `${what} 不是 UTF-8 编码。请另存为 UTF-8。`;
    case 'limit':
      return `${what} 超过 ${detail ?? '允许的大小'}，不予显示。`;
    case 'json':
      return `${what} 不是有效的 JSON${place}。`;
    case 'shape':
      return `${what} 不是路线图${detail === undefined ? '' : `：${detail}`}。`;
    case 'internal':
      return `无法读取 ${what}。请刷新页面重试。`;
  }
}

/** Chinese words. */
export const zh: Translation = {
  $code: 'zh',
  $name: '简体中文',
  $dir: 'ltr',

  status: (status) => statuses[status],
  notStarted: '未开始',
  flag: (flag) => flags[flag],
  items: entries,
  milestones: (value, kind) => `${number(value)} 个${kinds[kind]}`,
  ofTotal: (part, total) => `${number(part)}/${number(total)}`,
  doneOf: (done, total) => `已完成 ${number(done)}/${number(total)}`,
  childrenDone: (done, total) => `子条目已完成 ${number(done)}/${number(total)}`,
  withoutStatus: (value) => `${entries(value)}未注明状态`,

  untitled: '路线图',
  noGroup: '无主题',
  unscheduled: '未排期',
  view: (view) => views[view],

  releaseOrder: '按版本顺序排列。来源未给出日期。',
  noDateInOrder: '无日期，按顺序',
  noDate: '无日期',

  loading: '正在加载路线图',
  emptyTitle: '未找到路线图条目',
  emptyText: (file) => `已读取${file === undefined ? '来源' : ` ${file}`}，但其中没有带列表或表格的标题。`,
  errorTitle: '无法加载此路线图',
  retry: '重试',
  openSource: '打开来源',
  noMatchTitle: '没有匹配的条目',
  clearSearch: '清除搜索',
  clearAll: '全部清除',

  fact: (name) => facts[name],
  milestone: (kind) => kinds[kind],
  linkKind: (kind) => linkKinds[kind],
  quote: (text) => `“${text}”`,
  quarter: (quarter, year) => `${String(year)} 年第 ${String(quarter)} 季度`,
  half: (half, year) => `${String(year)} 年${half === 1 ? '上' : '下'}半年`,
  fromHeading: (status) => `${status}（来自标题）`,
  fromHeadingHint: (title) => `读自标题：“${title}”`,
  partOf: (title) => `属于 ${title}`,
  more: (value) => `另有 ${number(value)} 个`,
  line: (line) => `第 ${String(line)} 行`,
  editLine: '编辑此行',
  openIssue: (reference) => `打开 ${reference}`,
  helpWithIssue: (reference) => `参与 ${reference}`,
  permalink: '此条目的链接',

  documentOrder: '按文档顺序排列。来源未给出日期。',
  orderNotTime: '按文档顺序排列，不按比例。',
  laneWidth: (choice) => ({ equal: '等宽', count: '按条目数', label: '列宽' })[choice],
  earlier: (value) => `更早的 ${number(value)} 个`,
  later: (value) => `更晚的 ${number(value)} 个`,
  moreThemes: (value) => `另外 ${number(value)} 个主题`,
  stretchItems: (value) => `${entries(value)}，延伸目标`,
  matching: (value) => `${number(value)} 个匹配`,
  versionRange: '版本范围',
  plannedUnder: (title) => `列于 ${title} 之下`,
  cell: (lane, theme, items) => `${lane}，${theme}：${items}`,
  opened: (title, items) => `已展开 ${title}，${items}`,
  closed: (title) => `已收起 ${title}`,
  close: '关闭',
  showMore: (value) => `再显示 ${number(value)} 个`,

  quarterShort: (quarter) => `Q${number(quarter)}`,
  zoom: (zoom) => ({ fit: '全部', year: '年', quarter: '季度', month: '月' })[zoom],
  timeScale: '时间刻度',
  zoomOut: '缩小',
  zoomIn: '放大',
  plotSpan: (zoom, from, to) => `${zoom}，${from}至${to}`,
  today: '今天',
  todayIs: (date) => `今天，${date}`,
  dated: (value) => `${number(value)} 个有日期`,
  barKey: (kind) =>
    ({ exact: '确切日期', period: '整个时间段：来源未指明日期', day: '单日', undated: '无日期：仅表示顺序' })[kind],
  after: (titles) => `在 ${titles} 之后`,
  showItemsOf: (title, items) => `${title}，显示 ${items}`,
  hideItemsOf: (title, items) => `${title}，隐藏 ${items}`,

  caption: (title, items, milestones) => `${title}，${milestones}，${items}`,
  itemsOf: (part, total) => `${number(part)}/${entries(total)}`,
  lastUpdated: (when) => `更新于 ${when}`,
  searchItems: '搜索条目',
  searchPlaceholder: (value) => `在 ${entries(value)}中搜索`,
  groupBy: '分组',
  groupByNone: '不分组',
  sortBy: '排序',
  sortNone: '文档顺序',
  sortChoice: (column, direction) => `${column}，${direction === 'ascending' ? '升序' : '降序'}`,
  sorted: (choice) => `已按${choice}排序`,
  withoutValue: (by) => withoutValues[by],

  stillLoading: '仍在加载',
  error: errorText,
  stale: (date) => `正在显示 ${date} 的副本。未能获取较新的文件。`,
  noMatchText: (total, search, filters) =>
    `${entries(total)}中没有符合${search === undefined ? '' : `“${search}”`}${filters === undefined ? '' : `（${filters}）`}的内容。`,
  removeFilter: (name) => `移除 ${name}`,
  openFile: (file) => `打开 ${file}`,
  broken: '路线图的这一部分无法显示。其余部分不受影响。',

  clear: '清除',
  facet: (facet) => facetNames[facet],
  filterBy: (facet) => `按${facetNames[facet]}筛选`,
  severalFlags: '一个条目可有多个标记',
  noMark: '该行没有标记',
  filters: (chosen) => (chosen === 0 ? '筛选' : `筛选（${number(chosen)}）`),
  views: '视图',
  countOf: (value, name) => `${number(value)} 个${name}`,
  itemsDone: (done, total) => `${entries(total)}中已完成 ${number(done)} 个`,
  itemsIn: (items, milestones) => `${milestones}，${items}`,
  noStatus: (value) => `${number(value)} 个无状态`,
  dateAndAge: (date, age) => `${date}（${age}）`,
  filtered: (result, filters, search) =>
    [`${result}。`, filters && `筛选：${filters}`, search && `搜索：${search}`].filter(Boolean).join(' '),
  progressBy: (kind) => `各${kinds[kind]}进度`,

  diagnosticsTitle: (title, items, found) => `${title}：已读取 ${entries(items)}，${found}`,
  findings: (value, severity) => `${number(value)} 个${severities[severity]}`,
  moreFindings: (value) => `另有 ${number(value)} 个`,
  severity: (severity) => severities[severity],

  about: '关于此路线图',
  notes: '备注',
  notice: (kind) => notices[kind],

  topLevelItems: (value) => `${number(value)} 个顶层条目`,
  itemsBy: (items, by) => `${items}，按${by}`,
  boardBy: '列',
  withoutHorizon: '无阶段',

  changesTitle: '变更',
  changes: (value) => `${number(value)} 处变更`,
  noChanges: '没有变更。',
  changeType: (type) => changeTypes[type],
  fromTo: (before, after) => `从 ${before} 到 ${after}`,
  download: '下载',
  exportFormat: (format) => exportFormats[format],
  downloaded: (file, skipped) => `已下载 ${file}。${skipped === 0 ? '' : `未包含无日期的 ${entries(skipped)}。`}`,
  notDownloaded: (file) => `无法生成 ${file}。请重试。`,
  unknownFormat: (words, known) => `未知格式：${words}。可用格式：${known}。`,
  none: '无',
};
