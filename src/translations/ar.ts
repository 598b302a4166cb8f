/** Arabic. */
import { formatNumber, plural } from './plural.ts';
import type { ErrorWords, Translation } from './translation.ts';

const number = (value: number): string => formatNumber('ar', value);

/** Forms of a counted noun: one, two, three to ten, eleven to ninety-nine, and the hundreds. */
type Noun = readonly [one: string, two: string, few: string, many: string];

/** Puts a number and its noun together; one and two are said by the noun alone. */
function count(value: number, [one, two, few, many]: Noun): string {
  return plural('ar', value, {
    zero: `{n} ${one}`,
    one,
    two,
    few: `{n} ${few}`,
    many: `{n} ${many}`,
    other: `{n} ${one}`,
  });
}

const item: Noun = ['عنصر', 'عنصران', 'عناصر', 'عنصرًا'];
const subItem: Noun = ['عنصر فرعي', 'عنصران فرعيان', 'عناصر فرعية', 'عنصرًا فرعيًا'];
const entries = (value: number): string => count(value, item);

const statuses = {
  done: 'مكتمل',
  'in-progress': 'قيد التنفيذ',
  planned: 'مخطط',
  considering: 'قيد الدراسة',
  'at-risk': 'معرّض للتأخر',
  blocked: 'متوقف',
  dropped: 'ملغى',
  unknown: 'بلا حالة',
} as const;
const flags = { 'help-wanted': 'المساعدة مطلوبة', stretch: 'هدف إضافي', breaking: 'تغيير غير متوافق' } as const;
const views = { timeline: 'الخط الزمني', table: 'جدول', board: 'لوحة' } as const;
const kinds: Readonly<Record<'version' | 'period' | 'horizon' | 'state' | 'mixed', Noun>> = {
  version: ['إصدار', 'إصداران', 'إصدارات', 'إصدارًا'],
  period: ['فترة', 'فترتان', 'فترات', 'فترة'],
  horizon: ['أفق', 'أفقان', 'آفاق', 'أفقًا'],
  state: ['حالة', 'حالتان', 'حالات', 'حالة'],
  mixed: ['مرحلة', 'مرحلتان', 'مراحل', 'مرحلة'],
};
const facts = {
  item: 'العنصر',
  status: 'الحالة',
  flag: 'العلامات',
  group: 'الموضوع',
  type: 'النوع',
  owner: 'المسؤول',
  tag: 'الوسوم',
  issue: 'المسألة',
  link: 'الروابط',
  target: 'الهدف',
  when: 'الموعد',
  priority: 'الأولوية',
  progress: 'التقدم',
  description: 'الوصف',
  dependsOn: 'يعتمد على',
  neededBy: 'لازم لـ',
  children: 'العناصر الفرعية',
  source: 'المصدر',
} as const;
const linkKinds = {
  issue: 'مسألة',
  pull: 'طلب سحب',
  discussion: 'نقاش',
  milestone: 'مرحلة',
  commit: 'إيداع',
  spec: 'مواصفة',
  web: 'رابط',
} as const;
const withoutValues = {
  group: 'بلا موضوع',
  status: 'بلا حالة',
  tag: 'بلا وسم',
  owner: 'بلا مسؤول',
  type: 'بلا نوع',
} as const;
const facetNames = {
  status: 'الحالة',
  flag: 'العلامات',
  milestone: 'المرحلة',
  group: 'الموضوع',
  tag: 'الوسم',
  owner: 'المسؤول',
  type: 'النوع',
} as const;
const findings: Readonly<Record<'error' | 'warning' | 'info', Noun>> = {
  error: ['خطأ', 'خطآن', 'أخطاء', 'خطأً'],
  warning: ['تحذير', 'تحذيران', 'تحذيرات', 'تحذيرًا'],
  info: ['ملاحظة', 'ملاحظتان', 'ملاحظات', 'ملاحظة'],
};
const severities = { error: 'خطأ', warning: 'تحذير', info: 'ملاحظة' } as const;
const notices = { note: 'ملاحظة', tip: 'نصيحة', important: 'مهم', warning: 'تحذير', caution: 'تنبيه' } as const;
const changeTypes = {
  done: 'اكتمل',
  added: 'أضيف',
  slipped: 'تأجّل',
  'pulled-in': 'قُدّم موعده',
  rescheduled: 'تغيّر موعده',
  status: 'الحالة',
  're-owned': 'المسؤولون',
  reworded: 'أعيدت صياغته',
  removed: 'حُذف',
} as const;

const exportFormats = {
  json: 'بيانات (JSON)',
  markdown: 'نص (Markdown)',
  csv: 'جدول بيانات (CSV)',
  ics: 'تقويم (iCalendar)',
  mermaid: 'مخطط (Mermaid)',
  jsonld: 'بيانات مترابطة (JSON-LD)',
  html: 'صفحة ويب (HTML)',
  svg: 'صورة (SVG)',
} as const;

function httpText(file: string, status: number | undefined, retryAfter: string | undefined): string {
  const again = retryAfter === undefined ? '' : ` حاول مجددًا بعد ${retryAfter}.`;
  const answered = `أجاب الخادم بالرمز ${String(status)} عن ${file}.`;
  if (status === 404 || status === 410) return `${answered} ربما نُقل الملف، أو ينقص العنوان مسار الموقع.`;
  if (status === 401 || status === 403) return `${answered} لا تملك هذه الصفحة إذنًا بقراءته.`;
  if (status === 429) return `${answered} كثرت الطلبات عليه.${again}`;
  return `${answered} الخلل من جهته.${again}`;
}

function errorText({ code, host, file, status, retryAfter, line, column, detail }: ErrorWords): string {
  const what = file ?? 'النص';
  const place = line === undefined ? '' : ` عند السطر ${String(line)}، العمود ${String(column)}`;
  switch (code) {
    case 'net':
      return `تعذّر الوصول إلى ${host ?? 'الخادم'}. ربما هو غير متصل أو لا يسمح لهذه الصفحة بقراءته.`;
    case 'timeout':
      return `استغرق ${host ?? 'الخادم'} أكثر من ${detail ?? 'الوقت المسموح'}.`;
    case 'http':
      return httpText(what, status, retryAfter);
    case 'type':
      return `${what}: صفحة ويب وليست خارطة طريق. ربما يتطلب العنوان تسجيل الدخول أو يؤدي إلى صفحة عن الملف.`;
    case 'binary':
      return `${what}: ليس ملفًا نصيًا.`;
    case 'cut':
      return line === undefined ? `${what}: وصل ناقصًا.` : `${what}: ينتهي قبل أوانه${place}.`;
    case 'url':
      return 'لا يمكن تحميل هذا العنوان. يجب أن يبدأ بـ https أو http أو أن يكون مسارًا، وألا يحوي كلمة مرور.';
    case 'empty':
      return `${what}: فارغ.`;
    case 'encoding':
      return `${what}: ليس بترميز UTF-8. احفظه بترميز UTF-8.`;
    case 'limit':
      return `${what}: أكبر من ${detail ?? 'الحجم المسموح'} ولن يُعرض.`;
    case 'json':
      return `${what}: ليس JSON صالحًا${place}.`;
    case 'shape':
      return `${what}: ليس خارطة طريق${detail === undefined ? '' : `: ${detail}`}.`;
    case 'internal':
      return `${what}: تعذّرت القراءة. أعد تحميل الصفحة للمحاولة مجددًا.`;
  }
}

/** Arabic words. */
export const ar: Translation = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',

  status: (status) => statuses[status],
  notStarted: 'لم يبدأ',
  flag: (flag) => flags[flag],
  items: entries,
  milestones: (value, kind) => count(value, kinds[kind]),
  ofTotal: (part, total) => `${number(part)} من ${number(total)}`,
  doneOf: (done, total) => `اكتمل ${number(done)} من ${number(total)}`,
  childrenDone: (done, total) => `اكتمل ${number(done)} من ${count(total, subItem)}`,
  withoutStatus: (value) => `${entries(value)} بلا حالة مذكورة`,

  untitled: 'خارطة الطريق',
  noGroup: 'بلا موضوع',
  unscheduled: 'بلا موعد',
  view: (view) => views[view],

  releaseOrder: 'ترتيب الإصدارات. لا يذكر المصدر تواريخ.',
  noDateInOrder: 'بلا تاريخ، بالترتيب',
  noDate: 'بلا تاريخ',

  loading: 'جارٍ تحميل خارطة الطريق',
  emptyTitle: 'لا توجد عناصر',
  emptyText: (file) => `${file ?? 'المصدر'}: تمت القراءة، لكن لا توجد عناوين تحتها قوائم أو جداول.`,
  errorTitle: 'تعذّر تحميل خارطة الطريق',
  retry: 'حاول مجددًا',
  openSource: 'فتح المصدر',
  noMatchTitle: 'لا نتائج',
  clearSearch: 'مسح البحث',
  clearAll: 'مسح الكل',

  fact: (name) => facts[name],
  milestone: (kind) => kinds[kind][0],
  linkKind: (kind) => linkKinds[kind],
  quote: (text) => `«${text}»`,
  quarter: (quarter, year) => `الربع ${String(quarter)} من ${String(year)}`,
  half: (half, year) => `النصف ${String(half)} من ${String(year)}`,
  fromHeading: (status) => `${status}، من العنوان`,
  fromHeadingHint: (title) => `قُرئ من العنوان: «${title}»`,
  partOf: (title) => `جزء من ${title}`,
  more: (value) => `و${number(value)} غيرها`,
  line: (line) => `السطر ${String(line)}`,
  editLine: 'تحرير هذا السطر',
  openIssue: (reference) => `فتح ${reference}`,
  helpWithIssue: (reference) => `المساعدة في ${reference}`,
  permalink: 'رابط هذا العنصر',

  documentOrder: 'ترتيب المستند. لا يذكر المصدر تواريخ.',
  orderNotTime: 'ترتيب المستند، بلا مقياس زمني.',
  laneWidth: (choice) => ({ equal: 'أعمدة متساوية', count: 'حسب العدد', label: 'عرض الأعمدة' })[choice],
  earlier: (value) => `${number(value)} سابقة`,
  later: (value) => `${number(value)} لاحقة`,
  moreThemes: (value) => `مواضيع أخرى: ${number(value)}`,
  stretchItems: (value) => `${entries(value)}، أهداف إضافية`,
  matching: (value) => `النتائج: ${number(value)}`,
  versionRange: 'نطاق إصدارات',
  plannedUnder: (title) => `مخطط ضمن ${title}`,
  cell: (lane, theme, items) => `${lane}، ${theme}: ${items}`,
  opened: (title, items) => `فُتح ${title}، ${items}`,
  closed: (title) => `أُغلق ${title}`,
  close: 'إغلاق',
  showMore: (value) => `عرض ${number(value)} إضافية`,

  quarterShort: (quarter) => `ر${number(quarter)}`,
  zoom: (zoom) => ({ fit: 'الكل', year: 'سنوات', quarter: 'أرباع', month: 'أشهر' })[zoom],
  timeScale: 'المقياس الزمني',
  zoomOut: 'تصغير',
  zoomIn: 'تكبير',
  plotSpan: (zoom, from, to) => `${zoom}، من ${from} إلى ${to}`,
  today: 'اليوم',
  todayIs: (date) => `اليوم، ${date}`,
  dated: (value) => `المؤرخة: ${number(value)}`,
  barKey: (kind) =>
    ({
      exact: 'تواريخ محددة',
      period: 'الفترة كلها: لا يذكر المصدر يومًا',
      day: 'يوم واحد',
      undated: 'بلا تاريخ: الترتيب فقط',
    })[kind],
  after: (titles) => `بعد ${titles}`,
  showItemsOf: (title, items) => `${title}، عرض ${items}`,
  hideItemsOf: (title, items) => `${title}، إخفاء ${items}`,

  caption: (title, items, milestones) => `${title}: ${milestones}، ${items}`,
  itemsOf: (part, total) => `${number(part)} من ${entries(total)}`,
  lastUpdated: (when) => `آخر تحديث: ${when}`,
  searchItems: 'البحث في العناصر',
  searchPlaceholder: (value) => `البحث في ${entries(value)}`,
  groupBy: 'التجميع',
  groupByNone: 'بلا مجموعات',
  sortBy: 'الترتيب',
  sortNone: 'ترتيب المستند',
  sortChoice: (column, direction) => `${column}، ${direction === 'ascending' ? 'تصاعدي' : 'تنازلي'}`,
  sorted: (choice) => `مرتّب حسب ${choice}`,
  withoutValue: (by) => withoutValues[by],

  stillLoading: 'لا يزال التحميل جاريًا',
  error: errorText,
  stale: (date) => `تُعرض نسخة ${date}. تعذّر جلب الملف الأحدث.`,
  noMatchText: (total, search, filters) =>
    `لا شيء في ${entries(total)} يطابق` +
    `${search === undefined ? '' : ` «${search}»`}${filters === undefined ? '' : ` مع ${filters}`}.`,
  removeFilter: (name) => `إزالة ${name}`,
  openFile: (file) => `فتح ${file}`,
  broken: 'تعذّر عرض هذا الجزء من خارطة الطريق. لم يتأثر ما سواه.',

  clear: 'مسح',
  facet: (facet) => facetNames[facet],
  filterBy: (facet) => `تصفية حسب ${facetNames[facet]}`,
  severalFlags: 'قد يحمل العنصر أكثر من علامة',
  noMark: 'لا علامة في السطر',
  filters: (chosen) => (chosen === 0 ? 'التصفية' : `التصفية (${number(chosen)})`),
  views: 'العرض',
  countOf: (value, name) => `${name}: ${number(value)}`,
  itemsDone: (done, total) => `اكتمل ${number(done)} من ${entries(total)}`,
  itemsIn: (items, milestones) => `${milestones}، ${items}`,
  noStatus: (value) => `بلا حالة: ${number(value)}`,
  dateAndAge: (date, age) => `${date}، ${age}`,
  filtered: (result, filters, search) =>
    [`${result}.`, filters && `التصفية: ${filters}`, search && `البحث: ${search}`].filter(Boolean).join(' '),
  progressBy: (kind) => `التقدم حسب ${kinds[kind][0]}`,

  diagnosticsTitle: (title, items, found) => `${title}: قُرئ ${entries(items)}، ${found}`,
  findings: (value, severity) => count(value, findings[severity]),
  moreFindings: (value) => `و${number(value)} غيرها`,
  severity: (severity) => severities[severity],

  about: 'عن خارطة الطريق هذه',
  notes: 'ملاحظات',
  notice: (kind) => notices[kind],

  topLevelItems: (value) => `${entries(value)} في المستوى الأعلى`,
  itemsBy: (items, by) => `${items} حسب ${by}`,
  boardBy: 'الأعمدة',
  withoutHorizon: 'بلا أفق',

  changesTitle: 'التغييرات',
  changes: (value) => count(value, ['تغيير', 'تغييران', 'تغييرات', 'تغييرًا']),
  noChanges: 'لم يتغير شيء.',
  changeType: (type) => changeTypes[type],
  fromTo: (before, after) => `من ${before} إلى ${after}`,
  download: 'تنزيل',
  exportFormat: (format) => exportFormats[format],
  downloaded: (file, skipped) =>
    `تم تنزيل ${file}.${skipped === 0 ? '' : ` لم يُدرج ما لا تاريخ له: ${entries(skipped)}.`}`,
  notDownloaded: (file) => `تعذّر إنشاء ${file}. أعد المحاولة.`,
  unknownFormat: (words, known) => `تنسيق غير معروف: ${words}. المعروف: ${known}.`,
  none: 'لا شيء',
};
