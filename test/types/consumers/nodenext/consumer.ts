import { parseRoadmap, type Item, type Roadmap } from 'roadmark';
import { readGitHub } from 'roadmark/adapters/github';
import { readJson } from 'roadmark/adapters/json';
import { RoadmapTable } from 'roadmark/elements';
import { de } from 'roadmark/locales/de';
import { roadmapFences } from 'roadmark/markdown-it';
import { remarkRoadmap } from 'roadmark/remark';
import { writeCsv } from 'roadmark/static';
import 'roadmark/auto';
import 'roadmark/define';
import 'roadmark/define/table';

const roadmap: Roadmap = parseRoadmap('## v1.0\n- [x] Search\n');
const first: Item | undefined = roadmap.milestones[0]?.items[0];

const table: RoadmapTable = document.createElement('roadmap-table');
table.roadmap = roadmap;
table.src = undefined;
table.addEventListener('roadmap-select', (event) => {
  const id: string | undefined = event.detail.id;
  console.log(id ?? first?.title);
});
// @ts-expect-error a roadmap is not a text
table.roadmap = '## v1.0';
// @ts-expect-error no such theme
table.theme = 'pink';
console.log(readGitHub([]).version, readJson('{}').version);
console.log(writeCsv(roadmap), de.$name, typeof roadmapFences, typeof remarkRoadmap);
