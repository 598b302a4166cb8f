/** Korean. */
import { formatNumber } from './plural.ts';
import type { ErrorWords, Translation } from './translation.ts';

const number = (value: number): string => formatNumber('ko', value);
const entries = (value: number): string => `항목 ${number(value)}개`;

const statuses = {
  done: '완료',
  'in-progress': '진행 중',
  planned: '예정',
  considering: '검토 중',
  'at-risk': '지연 우려',
  blocked: '막힘',
  dropped: '취소',
  unknown: '상태 없음',
} as const;
const flags = { 'help-wanted': '도움 필요', stretch: '도전 목표', breaking: '호환되지 않는 변경' } as const;
const views = { timeline: '타임라인', table: '표', board: '보드' } as const;
const kinds = { version: '릴리스', period: '기간', horizon: '단계', state: '상태', mixed: '마일스톤' } as const;
const facts = {
  item: '항목',
  status: '상태',
  flag: '표시',
  group: '주제',
  type: '유형',
  owner: '담당',
  tag: '태그',
  issue: '이슈',
  link: '링크',
  target: '목표',
  when: '시기',
  priority: '우선순위',
  progress: '진행률',
  description: '설명',
  dependsOn: '선행 항목',
  neededBy: '후행 항목',
  children: '하위 항목',
  source: '출처',
} as const;
const linkKinds = {
  issue: '이슈',
  pull: '풀 리퀘스트',
  discussion: '토론',
  milestone: '마일스톤',
  commit: '커밋',
  spec: '사양',
  web: '링크',
} as const;
const withoutValues = {
  group: '주제 없음',
  status: '상태 없음',
  tag: '태그 없음',
  owner: '담당 없음',
  type: '유형 없음',
} as const;
const facetNames = {
  status: '상태',
  flag: '표시',
  milestone: '마일스톤',
  group: '주제',
  tag: '태그',
  owner: '담당',
  type: '유형',
} as const;
const severities = { error: '오류', warning: '경고', info: '참고' } as const;
const notices = { note: '참고', tip: '도움말', important: '중요', warning: '경고', caution: '주의' } as const;
const changeTypes = {
  done: '완료',
  added: '추가',
  slipped: '연기',
  'pulled-in': '앞당김',
  rescheduled: '일정 변경',
  status: '상태',
  're-owned': '담당',
  reworded: '문구',
  removed: '삭제',
} as const;

const exportFormats = {
  json: '데이터 (JSON)',
  markdown: '텍스트 (Markdown)',
  csv: '스프레드시트 (CSV)',
  ics: '캘린더 (iCalendar)',
  mermaid: '다이어그램 (Mermaid)',
  jsonld: '연결된 데이터 (JSON-LD)',
  html: '웹 페이지 (HTML)',
  svg: '이미지 (SVG)',
} as const;

function httpText(file: string, status: number | undefined, retryAfter: string | undefined): string {
  const again = retryAfter === undefined ? '' : ` ${retryAfter} 뒤에 다시 시도하세요.`;
  const answered = `서버가 ${file}에 대해 ${String(status)} 응답을 보냈습니다.`;
  if (status === 404 || status === 410) {
    return `${answered} 파일이 옮겨졌거나 주소에 사이트 경로가 빠졌을 수 있습니다.`;
  }
  if (status === 401 || status === 403) return `${answered} 이 페이지에는 읽을 권한이 없습니다.`;
  if (status === 429) return `${answered} 요청이 너무 많았습니다.${again}`;
  return `${answered} 서버 쪽 문제입니다.${again}`;
}

function errorText({ code, host, file, status, retryAfter, line, column, detail }: ErrorWords): string {
  const what = file ?? '텍스트';
  const place = line === undefined ? '' : ` (${String(line)}행 ${String(column)}열)`;
  switch (code) {
    case 'net':
      return `${host ?? '서버'}에 연결할 수 없습니다. 오프라인이거나 이 페이지의 접근을 허용하지 않을 수 있습니다.`;
    case 'timeout':
      return `${host ?? '서버'}의 응답이 ${detail ?? '제한 시간'}을 넘었습니다.`;
    case 'http':
      return httpText(what, status, retryAfter);
    case 'type':
      return `${what}: 로드맵이 아니라 웹 페이지입니다. 로그인이 필요하거나 파일을 소개하는 페이지일 수 있습니다.`;
    case 'binary':
      return `${what}: 텍스트 파일이 아닙니다.`;
    case 'cut':
      return line === undefined ? `${what}: 일부만 도착했습니다.` : `${what}: 너무 일찍 끝났습니다${place}.`;
    case 'url':
      return '이 주소는 불러올 수 없습니다. https 또는 http로 시작하거나 경로여야 하며 비밀번호를 담을 수 없습니다.';
    case 'empty':
      return `${what}: 비어 있습니다.`;
    case 'encoding':
      return `${what}: UTF-8이 아닙니다. UTF-8로 저장하세요.`;
    case 'limit':
      return `${what}: ${detail ?? '허용 크기'}보다 커서 표시하지 않습니다.`;
    case 'json':
      return `${what}: 올바른 JSON이 아닙니다${place}.`;
    case 'shape':
      return `${what}: 로드맵이 아닙니다${detail === undefined ? '' : `: ${detail}`}.`;
    case 'internal':
      return `${what}: 읽을 수 없습니다. 페이지를 새로 고쳐 다시 시도하세요.`;
  }
}

/** Korean words. */
export const ko: Translation = {
  $code: 'ko',
  $name: '한국어',
  $dir: 'ltr',

  status: (status) => statuses[status],
  notStarted: '시작 전',
  flag: (flag) => flags[flag],
  items: entries,
  milestones: (value, kind) => `${kinds[kind]} ${number(value)}개`,
  ofTotal: (part, total) => `${number(part)}/${number(total)}`,
  doneOf: (done, total) => `${number(total)}개 중 ${number(done)}개 완료`,
  childrenDone: (done, total) => `하위 항목 ${number(total)}개 중 ${number(done)}개 완료`,
  withoutStatus: (value) => `${number(value)}개는 상태가 적혀 있지 않음`,

  untitled: '로드맵',
  noGroup: '주제 없음',
  unscheduled: '일정 없음',
  view: (view) => views[view],

  releaseOrder: '릴리스 순서입니다. 출처에 날짜가 없습니다.',
  noDateInOrder: '날짜 없음, 순서대로',
  noDate: '날짜 없음',

  loading: '로드맵을 불러오는 중',
  emptyTitle: '로드맵 항목이 없습니다',
  emptyText: (file) => `${file ?? '출처'}: 읽었지만 목록이나 표가 딸린 제목이 없습니다.`,
  errorTitle: '로드맵을 불러올 수 없습니다',
  retry: '다시 시도',
  openSource: '출처 열기',
  noMatchTitle: '일치하는 항목이 없습니다',
  clearSearch: '검색 지우기',
  clearAll: '모두 지우기',

  fact: (name) => facts[name],
  milestone: (kind) => kinds[kind],
  linkKind: (kind) => linkKinds[kind],
  quote: (text) => `“${text}”`,
  quarter: (quarter, year) => `${String(year)}년 ${String(quarter)}분기`,
  half: (half, year) => `${String(year)}년 ${half === 1 ? '상' : '하'}반기`,
  fromHeading: (status) => `${status}, 제목에 따름`,
  fromHeadingHint: (title) => `제목에서 읽음: “${title}”`,
  partOf: (title) => `${title}의 일부`,
  more: (value) => `외 ${number(value)}개`,
  line: (line) => `${String(line)}행`,
  editLine: '이 행 편집',
  openIssue: (reference) => `${reference} 열기`,
  helpWithIssue: (reference) => `${reference} 돕기`,
  permalink: '이 항목의 링크',

  documentOrder: '문서 순서입니다. 출처에 날짜가 없습니다.',
  orderNotTime: '문서 순서이며 간격은 시간이 아닙니다.',
  laneWidth: (choice) => ({ equal: '같은 너비', count: '항목 수에 따라', label: '열 너비' })[choice],
  earlier: (value) => `이전 ${number(value)}개`,
  later: (value) => `이후 ${number(value)}개`,
  moreThemes: (value) => `주제 ${number(value)}개 더`,
  stretchItems: (value) => `${entries(value)}, 도전 목표`,
  matching: (value) => `${number(value)}개 일치`,
  versionRange: '버전 범위',
  plannedUnder: (title) => `${title} 아래 계획됨`,
  cell: (lane, theme, items) => `${lane}, ${theme}: ${items}`,
  opened: (title, items) => `${title} 열림, ${items}`,
  closed: (title) => `${title} 닫힘`,
  close: '닫기',
  showMore: (value) => `${number(value)}개 더 보기`,

  quarterShort: (quarter) => `${number(quarter)}분기`,
  zoom: (zoom) => ({ fit: '전체', year: '연', quarter: '분기', month: '월' })[zoom],
  timeScale: '시간 눈금',
  zoomOut: '축소',
  zoomIn: '확대',
  plotSpan: (zoom, from, to) => `${zoom}, ${from}부터 ${to}까지`,
  today: '오늘',
  todayIs: (date) => `오늘, ${date}`,
  dated: (value) => `날짜 있음 ${number(value)}개`,
  barKey: (kind) =>
    ({ exact: '정확한 날짜', period: '기간 전체: 출처에 날짜가 없음', day: '하루', undated: '날짜 없음: 순서만' })[
      kind
    ],
  after: (titles) => `${titles} 이후`,
  showItemsOf: (title, items) => `${title}, ${items} 보기`,
  hideItemsOf: (title, items) => `${title}, ${items} 숨기기`,

  caption: (title, items, milestones) => `${title}, ${milestones}, ${items}`,
  itemsOf: (part, total) => `${number(total)}개 중 ${number(part)}개`,
  lastUpdated: (when) => `마지막 수정 ${when}`,
  searchItems: '항목 검색',
  searchPlaceholder: (value) => `${entries(value)}에서 검색`,
  groupBy: '그룹',
  groupByNone: '그룹 없음',
  sortBy: '정렬',
  sortNone: '문서 순서',
  sortChoice: (column, direction) => `${column}, ${direction === 'ascending' ? '오름차순' : '내림차순'}`,
  sorted: (choice) => `${choice} 기준으로 정렬됨`,
  withoutValue: (by) => withoutValues[by],

  stillLoading: '아직 불러오는 중',
  error: errorText,
  stale: (date) => `${date}의 사본을 표시합니다. 새 파일을 가져올 수 없었습니다.`,
  noMatchText: (total, search, filters) =>
    `${entries(total)} 중${search === undefined ? '' : ` “${search}”`}${filters === undefined ? '' : ` (${filters})`}에 맞는 것이 없습니다.`,
  removeFilter: (name) => `${name} 제거`,
  openFile: (file) => `${file} 열기`,
  broken: '로드맵의 이 부분은 표시할 수 없습니다. 나머지는 영향이 없습니다.',

  clear: '지우기',
  facet: (facet) => facetNames[facet],
  filterBy: (facet) => `${facetNames[facet]}별 필터`,
  severalFlags: '한 항목에 여러 개가 붙을 수 있음',
  noMark: '행에 표시가 없음',
  filters: (chosen) => (chosen === 0 ? '필터' : `필터 (${number(chosen)})`),
  views: '보기',
  countOf: (value, name) => `${name} ${number(value)}개`,
  itemsDone: (done, total) => `항목 ${number(total)}개 중 ${number(done)}개 완료`,
  itemsIn: (items, milestones) => `${milestones}, ${items}`,
  noStatus: (value) => `상태 없음 ${number(value)}개`,
  dateAndAge: (date, age) => `${date}, ${age}`,
  filtered: (result, filters, search) =>
    [`${result}.`, filters && `필터: ${filters}`, search && `검색: ${search}`].filter(Boolean).join(' '),
  progressBy: (kind) => `${kinds[kind]}별 진행률`,

  diagnosticsTitle: (title, items, found) => `${title}: ${entries(items)} 읽음, ${found}`,
  findings: (value, severity) => `${severities[severity]} ${number(value)}개`,
  moreFindings: (value) => `외 ${number(value)}개`,
  severity: (severity) => severities[severity],

  about: '이 로드맵에 대하여',
  notes: '참고 사항',
  notice: (kind) => notices[kind],

  topLevelItems: (value) => `최상위 항목 ${number(value)}개`,
  itemsBy: (items, by) => `${items}, ${by}별`,
  boardBy: '열',
  withoutHorizon: '단계 없음',

  changesTitle: '변경 사항',
  changes: (value) => `변경 ${number(value)}개`,
  noChanges: '변경이 없습니다.',
  changeType: (type) => changeTypes[type],
  fromTo: (before, after) => `${before}에서 ${after}(으)로`,
  download: '다운로드',
  exportFormat: (format) => exportFormats[format],
  downloaded: (file, skipped) => `${file} 다운로드됨.${skipped === 0 ? '' : ` 날짜 없는 ${entries(skipped)} 제외.`}`,
  notDownloaded: (file) => `${file} 파일을 만들 수 없습니다. 다시 시도하세요.`,
  unknownFormat: (words, known) => `알 수 없는 형식: ${words}. 가능한 형식: ${known}.`,
  none: '없음',
};
