/** Words of the interface in the page's language. */
import { LocalizeController as Base, registerTranslation, type Translation as Terms } from '@shoelace-style/localize';
import { en } from '../../translations/en.ts';
import type { Translation } from '../../translations/translation.ts';

// The first registered translation is the one that is fallen back to.
registerTranslation(en as Translation & Terms);

/** Gives an element its words, and draws it again when the language of the page changes. */
export class LocalizeController extends Base<Translation & Terms> {}
