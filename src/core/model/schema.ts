/**
 * Run-time checks of the roadmap model (`types.ts`), as zod schemas. `Shape` makes the compiler refuse a schema that lacks
 * a field of its type or gives it another type, so the two cannot drift apart.
 */
import * as z from 'zod/mini';
import { isSafeHref } from '../url/safe-href.ts';
import { linkKinds, milestoneKinds, noteKinds, noticeKinds, precisions, severities, sourceFormats } from './kinds.ts';
import { isRealDate } from './real-date.ts';
import { statusOrder } from './status-order.ts';
import type {
  Block,
  Diagnostic,
  Group,
  Inline,
  Item,
  Link,
  ListItem,
  Milestone,
  Note,
  Notice,
  Owner,
  Position,
  Progress,
  Roadmap,
  RoadmapSource,
  SourceRange,
  Status,
  StatusDefinition,
  TextEdit,
  When,
} from './types.ts';

/** One schema for each field of a type. */
type Shape<T> = { [K in keyof T]-?: z.ZodMiniType<Exclude<T[K], undefined>> };

const nonNegativeInteger = z.number().check(z.int(), z.nonnegative());
const positiveInteger = z.number().check(z.int(), z.positive());

/** A calendar date, `2026-03-31`. */
export const isoDateSchema = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isRealDate, 'not a day that the calendar has'));

/** A link target that passed the URL gate: http, https, mailto, relative or fragment. */
export const hrefSchema = z
  .string()
  .check(z.refine(isSafeHref, 'not an http, https, mailto, relative or fragment URL'));

/** A place in the source text. */
export const positionSchema: z.ZodMiniType<Position> = z.object({
  line: positiveInteger,
  column: positiveInteger,
  offset: nonNegativeInteger,
} satisfies Shape<Position>);

/** A stretch of the source text: `text.slice(start.offset, end.offset)`. */
export const sourceRangeSchema: z.ZodMiniType<SourceRange> = z.object({
  start: positionSchema,
  end: positionSchema,
} satisfies Shape<SourceRange>);

/** A replacement of a stretch of the source text. */
export const textEditSchema: z.ZodMiniType<TextEdit> = z.object({
  range: sourceRangeSchema,
  newText: z.string(),
} satisfies Shape<TextEdit>);

/** How far along something is. `unknown` means that the document does not say. */
export const statusSchema: z.ZodMiniType<Status> = z.enum(statusOrder);

/** A run of text inside a line, with its emphasis, code and links. */
export const inlineSchema: z.ZodMiniType<Inline> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), value: z.string(), source: z.exactOptional(sourceRangeSchema) }),
  z.object({ type: z.literal('code'), value: z.string() }),
  z.object({ type: z.literal('break') }),
  z.object({ type: z.literal('image'), href: hrefSchema, alt: z.string(), title: z.exactOptional(z.string()) }),
  z.object({
    type: z.literal('emphasis'),
    get children(): z.ZodMiniType<Inline[]> {
      return z.array(inlineSchema);
    },
  }),
  z.object({
    type: z.literal('strong'),
    get children(): z.ZodMiniType<Inline[]> {
      return z.array(inlineSchema);
    },
  }),
  z.object({
    type: z.literal('delete'),
    get children(): z.ZodMiniType<Inline[]> {
      return z.array(inlineSchema);
    },
  }),
  z.object({
    type: z.literal('link'),
    href: hrefSchema,
    title: z.exactOptional(z.string()),
    get children(): z.ZodMiniType<Inline[]> {
      return z.array(inlineSchema);
    },
  }),
]);

const inlines = z.array(inlineSchema);
const source = z.exactOptional(sourceRangeSchema);

/** An entry of a list inside a description or note. */
export const listItemSchema: z.ZodMiniType<ListItem> = z.object({
  checked: z.exactOptional(z.boolean()),
  get children(): z.ZodMiniType<Block[]> {
    return z.array(blockSchema);
  },
  source,
} satisfies Shape<ListItem>);

/** A paragraph-like piece of prose: what descriptions, notices and notes are made of. */
export const blockSchema: z.ZodMiniType<Block> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), children: inlines, source }),
  z.object({ type: z.literal('heading'), depth: positiveInteger, children: inlines, source }),
  z.object({ type: z.literal('code'), language: z.exactOptional(z.string()), value: z.string(), source }),
  z.object({
    type: z.literal('list'),
    ordered: z.boolean(),
    start: z.exactOptional(nonNegativeInteger),
    get items(): z.ZodMiniType<ListItem[]> {
      return z.array(listItemSchema);
    },
    source,
  }),
  z.object({
    type: z.literal('quote'),
    get children(): z.ZodMiniType<Block[]> {
      return z.array(blockSchema);
    },
    source,
  }),
  z.object({ type: z.literal('table'), header: z.array(inlines), rows: z.array(z.array(inlines)), source }),
]);

const blocks = z.array(blockSchema);

/** A time as the document says it. */
export const whenSchema: z.ZodMiniType<When> = z.object({
  text: z.string(),
  start: z.exactOptional(isoDateSchema),
  end: z.exactOptional(isoDateSchema),
  precision: z.enum(precisions),
  approximate: z.boolean(),
} satisfies Shape<When>);

/** Who looks after something. */
export const ownerSchema: z.ZodMiniType<Owner> = z.object({
  name: z.string(),
  href: z.exactOptional(hrefSchema),
  team: z.exactOptional(z.boolean()),
} satisfies Shape<Owner>);

/** A reference to something elsewhere. */
export const linkSchema: z.ZodMiniType<Link> = z.object({
  href: hrefSchema,
  text: z.string(),
  kind: z.enum(linkKinds),
  repository: z.exactOptional(z.string()),
  number: z.exactOptional(nonNegativeInteger),
} satisfies Shape<Link>);

/** A count said by the source ('7/10', open and closed issues); never computed. */
export const progressSchema: z.ZodMiniType<Progress> = z.object({
  done: nonNegativeInteger,
  total: nonNegativeInteger,
} satisfies Shape<Progress>);

/** One piece of planned work. */
export const itemSchema: z.ZodMiniType<Item> = z.object({
  id: z.string(),
  title: z.string(),
  content: inlines,
  status: statusSchema,
  statusText: z.exactOptional(z.string()),
  statusFrom: z.exactOptional(z.enum(['group', 'milestone'])),
  type: z.exactOptional(z.string()),
  tags: z.array(z.string()),
  owners: z.array(ownerSchema),
  helpWanted: z.boolean(),
  stretch: z.boolean(),
  breaking: z.boolean(),
  priority: z.exactOptional(z.string()),
  target: z.exactOptional(z.string()),
  when: z.exactOptional(whenSchema),
  progress: z.exactOptional(progressSchema),
  links: z.array(linkSchema),
  dependsOn: z.array(z.string()),
  description: blocks,
  fields: z.record(z.string(), z.string()),
  get children(): z.ZodMiniType<Item[]> {
    return z.array(itemSchema);
  },
  source,
} satisfies Shape<Item>);

/** A theme, area or section inside a milestone. */
export const groupSchema: z.ZodMiniType<Group> = z.object({
  id: z.string(),
  title: z.string(),
  owners: z.array(ownerSchema),
  status: statusSchema,
  helpWanted: z.boolean(),
  stretch: z.boolean(),
  target: z.exactOptional(z.string()),
  when: z.exactOptional(whenSchema),
  href: z.exactOptional(hrefSchema),
  links: z.array(linkSchema),
  progress: z.exactOptional(progressSchema),
  description: blocks,
  items: z.array(itemSchema),
  get groups(): z.ZodMiniType<Group[]> {
    return z.array(groupSchema);
  },
  source,
} satisfies Shape<Group>);

/** A release, a period, a horizon or a state under which work is planned. */
export const milestoneSchema: z.ZodMiniType<Milestone> = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.enum(milestoneKinds),
  versions: z.exactOptional(z.object({ from: z.string(), to: z.exactOptional(z.string()) })),
  when: z.exactOptional(whenSchema),
  status: statusSchema,
  href: z.exactOptional(hrefSchema),
  description: blocks,
  items: z.array(itemSchema),
  groups: z.array(groupSchema),
  progress: z.exactOptional(progressSchema),
  source,
} satisfies Shape<Milestone>);

/** A status of the document's own legend, or one it uses. */
export const statusDefinitionSchema: z.ZodMiniType<StatusDefinition> = z.object({
  status: statusSchema,
  marks: z.array(z.string()),
  label: z.string(),
  source,
} satisfies Shape<StatusDefinition>);

/** An admonition: `:::caution`, `> [!WARNING]`, `!!! note`. */
export const noticeSchema: z.ZodMiniType<Notice> = z.object({
  kind: z.enum(noticeKinds),
  title: z.exactOptional(z.string()),
  content: blocks,
  source,
} satisfies Shape<Notice>);

/** A section or line that plans nothing: resources, how to help, criteria, comments, link definitions. */
export const noteSchema: z.ZodMiniType<Note> = z.object({
  kind: z.enum(noteKinds),
  title: z.exactOptional(z.string()),
  content: blocks,
  source,
} satisfies Shape<Note>);

/** Something about the source that its author should know. */
export const diagnosticSchema: z.ZodMiniType<Diagnostic> = z.object({
  code: z.string(),
  severity: z.enum(severities),
  message: z.string(),
  source,
  fix: z.exactOptional(textEditSchema),
} satisfies Shape<Diagnostic>);

/** Where a roadmap was read from. */
export const roadmapSourceSchema: z.ZodMiniType<RoadmapSource> = z.object({
  uri: z.exactOptional(z.string()),
  repository: z.exactOptional(z.string()),
  revision: z.exactOptional(z.string()),
  format: z.enum(sourceFormats),
} satisfies Shape<RoadmapSource>);

/** One roadmap document, read. */
export const roadmapSchema: z.ZodMiniType<Roadmap> = z.object({
  version: z.literal(1),
  title: z.exactOptional(z.string()),
  heading: z.exactOptional(z.object({ source: sourceRangeSchema })),
  updated: z.exactOptional(whenSchema),
  metadata: z.record(z.string(), z.json()),
  frontMatter: z.exactOptional(z.object({ source: sourceRangeSchema })),
  description: blocks,
  statuses: z.array(statusDefinitionSchema),
  notices: z.array(noticeSchema),
  milestones: z.array(milestoneSchema),
  notes: z.array(noteSchema),
  diagnostics: z.array(diagnosticSchema),
  source: z.exactOptional(roadmapSourceSchema),
} satisfies Shape<Roadmap>);
