/** How elements inside `<roadmap-view>` find the store of that view. */
import { createContext } from '@lit/context';
import type { RoadmapStore } from '../../view/store.ts';

/** Context key of the store. A string key would match another copy of the library on the page, whose store may differ in shape. */
export const storeContext = createContext<RoadmapStore>(Symbol('roadmark-store'));
