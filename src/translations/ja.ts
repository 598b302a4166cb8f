/** Japanese. */
import { formatNumber } from './plural.ts';
import type { ErrorWords, Translation } from './translation.ts';

const number = (value: number): string => formatNumber('ja', value);
const entries = (value: number): string => `${number(value)} 件`;

const statuses = {
  done: '完了',
  'in-progress': '進行中',
  planned: '予定',
  considering: '検討中',
  'at-risk': '遅延の恐れ',
  blocked: '停止中',
  dropped: '中止',
  unknown: '状態なし',
} as const;
const flags = { 'help-wanted': '協力者募集', stretch: '努力目標', breaking: '破壊的変更' } as const;
const views = { timeline: 'タイムライン', table: '表', board: 'ボード' } as const;
const kinds = {
  version: 'リリース',
  period: '期間',
  horizon: '段階',
  state: '状態',
  mixed: 'マイルストーン',
} as const;
const facts = {
  item: '項目',
  status: '状態',
  flag: '目印',
  group: 'テーマ',
  type: '種類',
  owner: '担当',
  tag: 'タグ',
  issue: 'Issue',
  link: 'リンク',
  target: '対象',
  when: '時期',
  priority: '優先度',
  progress: '進捗',
  description: '説明',
  dependsOn: '前提',
  neededBy: '後続',
  children: '子項目',
  source: '出典',
} as const;
const linkKinds = {
  issue: 'Issue',
  pull: 'プルリクエスト',
  discussion: 'ディスカッション',
  milestone: 'マイルストーン',
  commit: 'コミット',
  spec: '仕様',
  web: 'リンク',
} as const;
const withoutValues = {
  group: 'テーマなし',
  status: '状態なし',
  tag: 'タグなし',
  owner: '担当なし',
  type: '種類なし',
} as const;
const facetNames = {
  status: '状態',
  flag: '目印',
  milestone: 'マイルストーン',
  group: 'テーマ',
  tag: 'タグ',
  owner: '担当',
  type: '種類',
} as const;
const severities = { error: 'エラー', warning: '警告', info: '注記' } as const;
const notices = { note: 'メモ', tip: 'ヒント', important: '重要', warning: '警告', caution: '注意' } as const;
const changeTypes = {
  done: '完了',
  added: '追加',
  slipped: '延期',
  'pulled-in': '前倒し',
  rescheduled: '日程変更',
  status: '状態',
  're-owned': '担当',
  reworded: '文言',
  removed: '削除',
} as const;

const exportFormats = {
  json: 'データ (JSON)',
  markdown: 'テキスト (Markdown)',
  csv: '表計算 (CSV)',
  ics: 'カレンダー (iCalendar)',
  mermaid: '図 (Mermaid)',
  jsonld: 'リンクトデータ (JSON-LD)',
  html: 'ウェブページ (HTML)',
  svg: '画像 (SVG)',
} as const;

function httpText(file: string, status: number | undefined, retryAfter: string | undefined): string {
  const again = retryAfter === undefined ? '' : `${retryAfter}後にもう一度お試しください。`;
  const answered = `${file} に対しサーバーは ${String(status)} を返しました。`;
  if (status === 404 || status === 410) {
    return `${answered}ファイルが移動したか、アドレスにサイトのパスが足りない可能性があります。`;
  }
  if (status === 401 || status === 403) return `${answered}このページには読み取りの権限がありません。`;
  if (status === 429) return `${answered}要求が多すぎました。${again}`;
  return `${answered}サーバー側の問題です。${again}`;
}

function errorText({ code, host, file, status, retryAfter, line, column, detail }: ErrorWords): string {
  const what = file ?? 'テキスト';
  const place = line === undefined ? '' : `（${String(line)} 行 ${String(column)} 列）`;
  switch (code) {
    case 'net':
      return `${host ?? 'サーバー'} に接続できません。オフラインか、このページからの読み取りを許可していない可能性があります。`;
    case 'timeout':
      return `${host ?? 'サーバー'} の応答が${detail ?? '制限時間'}を超えました。`;
    case 'http':
      return httpText(what, status, retryAfter);
    case 'type':
      return `${what} はロードマップではなくウェブページです。ログインが必要か、ファイルを紹介するページの可能性があります。`;
    case 'binary':
      return `${what} はテキストファイルではありません。`;
    case 'cut':
      return line === undefined
        ? `${what} は途中までしか届きませんでした。`
        : `${what} は途中で終わっています${place}。`;
    case 'url':
      return 'このアドレスは読み込めません。https か http で始まるもの、またはパスを指定し、パスワードを含めないでください。';
    case 'empty':
      return `${what} は空です。`;
    case 'encoding':
      return `${what} は UTF-8 ではありません。UTF-8 で保存してください。`;
    case 'limit':
      return `${what} は${detail ?? '制限'}を超えるため表示しません。`;
    case 'json':
      return `${what} は正しい JSON ではありません${place}。`;
    case 'shape':
      return `${what} はロードマップではありません${detail === undefined ? '' : `：${detail}`}。`;
    case 'internal':
      return `${what} を読み取れませんでした。ページを再読み込みしてください。`;
  }
}

/** Japanese words. */
export const ja: Translation = {
  $code: 'ja',
  $name: '日本語',
  $dir: 'ltr',

  status: (status) => statuses[status],
  notStarted: '未着手',
  flag: (flag) => flags[flag],
  items: entries,
  milestones: (value, kind) => `${kinds[kind]} ${number(value)} 件`,
  ofTotal: (part, total) => `${number(part)}/${number(total)}`,
  doneOf: (done, total) => `${number(total)} 件中 ${number(done)} 件完了`,
  childrenDone: (done, total) => `子項目 ${number(total)} 件中 ${number(done)} 件完了`,
  withoutStatus: (value) => `${number(value)} 件は状態の記載なし`,

  untitled: 'ロードマップ',
  noGroup: 'テーマなし',
  unscheduled: '時期未定',
  view: (view) => views[view],

  releaseOrder: 'リリース順。出典に日付はありません。',
  noDateInOrder: '日付なし（記載順）',
  noDate: '日付なし',

  loading: 'ロードマップを読み込んでいます',
  emptyTitle: '項目が見つかりません',
  emptyText: (file) => `${file ?? '出典'} を読みましたが、リストや表を伴う見出しがありません。`,
  errorTitle: 'ロードマップを読み込めません',
  retry: '再試行',
  openSource: '出典を開く',
  noMatchTitle: '一致する項目がありません',
  clearSearch: '検索を消去',
  clearAll: 'すべて解除',

  fact: (name) => facts[name],
  milestone: (kind) => kinds[kind],
  linkKind: (kind) => linkKinds[kind],
  quote: (text) => `「${text}」`,
  quarter: (quarter, year) => `${String(year)} 年第 ${String(quarter)} 四半期`,
  half: (half, year) => `${String(year)} 年${half === 1 ? '上' : '下'}半期`,
  fromHeading: (status) => `${status}（見出しによる）`,
  fromHeadingHint: (title) => `見出し「${title}」から読み取り`,
  partOf: (title) => `${title} の一部`,
  more: (value) => `ほか ${number(value)} 件`,
  line: (line) => `${String(line)} 行目`,
  editLine: 'この行を編集',
  openIssue: (reference) => `${reference} を開く`,
  helpWithIssue: (reference) => `${reference} に協力する`,
  permalink: 'この項目へのリンク',

  documentOrder: '記載順。出典に日付はありません。',
  orderNotTime: '記載順。間隔は時間を表しません。',
  laneWidth: (choice) => ({ equal: '等幅', count: '件数に応じる', label: '列の幅' })[choice],
  earlier: (value) => `以前の ${number(value)} 件`,
  later: (value) => `以後の ${number(value)} 件`,
  moreThemes: (value) => `ほか ${number(value)} テーマ`,
  stretchItems: (value) => `${entries(value)}、努力目標`,
  matching: (value) => `${number(value)} 件一致`,
  versionRange: 'バージョン範囲',
  plannedUnder: (title) => `${title} に記載`,
  cell: (lane, theme, items) => `${lane}、${theme}：${items}`,
  opened: (title, items) => `${title} を開きました、${items}`,
  closed: (title) => `${title} を閉じました`,
  close: '閉じる',
  showMore: (value) => `さらに ${number(value)} 件表示`,

  quarterShort: (quarter) => `Q${number(quarter)}`,
  zoom: (zoom) => ({ fit: '全体', year: '年', quarter: '四半期', month: '月' })[zoom],
  timeScale: '時間の目盛り',
  zoomOut: '縮小',
  zoomIn: '拡大',
  plotSpan: (zoom, from, to) => `${zoom}、${from}から${to}まで`,
  today: '今日',
  todayIs: (date) => `今日、${date}`,
  dated: (value) => `日付あり ${number(value)} 件`,
  barKey: (kind) =>
    ({ exact: '正確な日付', period: '期間全体（出典に日の記載なし）', day: '1 日', undated: '日付なし（順序のみ）' })[
      kind
    ],
  after: (titles) => `${titles} の後`,
  showItemsOf: (title, items) => `${title}、${items}を表示`,
  hideItemsOf: (title, items) => `${title}、${items}を隠す`,

  caption: (title, items, milestones) => `${title}、${milestones}、${items}`,
  itemsOf: (part, total) => `${number(total)} 件中 ${number(part)} 件`,
  lastUpdated: (when) => `最終更新 ${when}`,
  searchItems: '項目を検索',
  searchPlaceholder: (value) => `${entries(value)}から検索`,
  groupBy: 'グループ',
  groupByNone: 'グループなし',
  sortBy: '並べ替え',
  sortNone: '記載順',
  sortChoice: (column, direction) => `${column}、${direction === 'ascending' ? '昇順' : '降順'}`,
  sorted: (choice) => `${choice} で並べ替えました`,
  withoutValue: (by) => withoutValues[by],

  stillLoading: '読み込み中です',
  error: errorText,
  stale: (date) => `${date} の控えを表示しています。新しいファイルを取得できませんでした。`,
  noMatchText: (total, search, filters) =>
    `${entries(total)}のうち${search === undefined ? '' : `「${search}」`}${filters === undefined ? '' : `（${filters}）`}に一致するものはありません。`,
  removeFilter: (name) => `${name} を外す`,
  openFile: (file) => `${file} を開く`,
  broken: 'ロードマップのこの部分は表示できませんでした。ほかの部分に影響はありません。',

  clear: '解除',
  facet: (facet) => facetNames[facet],
  filterBy: (facet) => `${facetNames[facet]}で絞り込む`,
  severalFlags: '1 項目に複数付くことがあります',
  noMark: '行に印がありません',
  filters: (chosen) => (chosen === 0 ? '絞り込み' : `絞り込み（${number(chosen)}）`),
  views: '表示',
  countOf: (value, name) => `${name} ${number(value)} 件`,
  itemsDone: (done, total) => `${number(total)} 件中 ${number(done)} 件完了`,
  itemsIn: (items, milestones) => `${milestones}、${items}`,
  noStatus: (value) => `状態なし ${number(value)} 件`,
  dateAndAge: (date, age) => `${date}（${age}）`,
  filtered: (result, filters, search) =>
    [`${result}。`, filters && `絞り込み：${filters}`, search && `検索：${search}`].filter(Boolean).join(' '),
  progressBy: (kind) => `${kinds[kind]}別の進捗`,

  diagnosticsTitle: (title, items, found) => `${title}：${entries(items)}を読み取り、${found}`,
  findings: (value, severity) => `${severities[severity]} ${number(value)} 件`,
  moreFindings: (value) => `ほか ${number(value)} 件`,
  severity: (severity) => severities[severity],

  about: 'このロードマップについて',
  notes: '補足',
  notice: (kind) => notices[kind],

  topLevelItems: (value) => `最上位の項目 ${number(value)} 件`,
  itemsBy: (items, by) => `${items}、${by}別`,
  boardBy: '列',
  withoutHorizon: '段階なし',

  changesTitle: '変更点',
  changes: (value) => `変更 ${number(value)} 件`,
  noChanges: '変更はありません。',
  changeType: (type) => changeTypes[type],
  fromTo: (before, after) => `${before} から ${after} へ`,
  download: 'ダウンロード',
  exportFormat: (format) => exportFormats[format],
  downloaded: (file, skipped) =>
    `${file} をダウンロードしました。${skipped === 0 ? '' : `日付のない ${entries(skipped)}は含まれません。`}`,
  notDownloaded: (file) => `${file} を作成できませんでした。もう一度お試しください。`,
  unknownFormat: (words, known) => `不明な形式: ${words}。使用できる形式: ${known}。`,
  none: 'なし',
};
