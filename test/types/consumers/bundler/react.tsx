import type { RoadmapTable } from 'roadmark/elements';
import type {} from 'roadmark/types/jsx';
import { parseRoadmap } from 'roadmark';
import { useRef, type ReactElement } from 'react';

export function Page(): ReactElement {
  const table = useRef<RoadmapTable>(null);
  return (
    <main>
      <roadmap-table
        ref={table}
        className="wide"
        roadmap={parseRoadmap('## v1.0\n- [x] Search\n')}
        base-url="https://example.com/"
        headingLevel={3}
        onroadmap-select={(event) => console.log(event.detail.id)}
      >
        <p>no script</p>
      </roadmap-table>
    </main>
  );
}

// @ts-expect-error no such theme
export const wrong = <roadmap-table theme="pink" />;
// @ts-expect-error a roadmap is not a text
export const wrongToo = <roadmap-table roadmap="## v1.0" />;
