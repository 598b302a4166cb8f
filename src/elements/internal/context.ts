/** How elements inside `<roadmap-view>` find the store of that view. */
import { createContext } from '@lit/context';
import type { RoadmapStore } from '../../view/store.ts';
import { version } from './version.ts';

/** Context key of the store. Another copy of the library on the page has the same key where its store has the same shape. */
export const storeContext = createContext<RoadmapStore>(Symbol.for(`roadmark-store ${version}`));
