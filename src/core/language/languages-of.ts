/**
 * Tells which languages' words a text may hold, so that a page loads no others. Words in Chinese, Japanese, Korean and
 * Russian are all in their own script, so for these the answer is certain. For languages written in Latin letters a text is
 * taken to be English alone only where it reads as English, and holds no letter and none of the common words of theirs.
 */
import { finish, type Steps } from '../source/steps.ts';
import type { LanguageCode } from './language.ts';

/** What gives a language away that is written in Latin letters: its letters beyond ASCII, and common words. */
const traits: readonly (readonly [code: LanguageCode, letters: RegExp, words: string])[] = [
  [
    'de',
    /[äöüß]/i,
    `und oder nicht mit für der das dem den ist sind wird werden wir eine einen auf bei aus von zum zur im noch kein keine
     erledigt erledigte abgeschlossen fertig umgesetzt geplant geplante geplantes offen offene begonnen laufend laufende
     anstehend ideen jetzt bald demnächst danach nächste zukunft kurzfristig mittelfristig langfristig verschoben verworfen
     abgelehnt abgebrochen blockiert pausiert ausstehend aufgaben aufgabe ziele meilenstein quartal halbjahr veraltet
     ausgeliefert arbeit planung wunschliste später irgendwann januar februar juni juli oktober dezember`,
  ],
  [
    'fr',
    /[àâæçèéêëîïôœùûÿ]/i,
    `les des du est dans pour pas une avec sur aux par que nous fait fini termine en cours attente retard bientôt ensuite
     maintenant futur avenir plus tard idées idee prochainement prochaine prochain suspendu annule abandon objectifs travaux
     jalon trimestre semestre janvier avril juin juillet octobre terme livre ouvert disponible partiellement`,
  ],
  [
    'es',
    /[áéíñóúü¿¡]/i,
    `el los las del por para una en se hecho hecha hechos listo completado completados completada terminado terminada
     pendiente pendientes planificado planificados planeado curso progreso proceso pausa bloqueado cancelado descartado
     futuro ahora pronto siguiente ideas plazo tareas hitos objetivos trimestre enero febrero marzo mayo junio julio agosto
     septiembre octubre noviembre diciembre entregado lanzado estado fecha`,
  ],
  [
    'pt',
    /[áàâãçéêíóôõú]/i,
    `os dos das em um uma não por para ao feito feita feitos concluído completado terminado pendente pendentes planejado
     planejados planeado andamento curso pausa bloqueado cancelado descartado futuro agora breve ideias prazo tarefas
     marcos objetivos trimestre janeiro fevereiro março maio junho julho agosto setembro outubro novembro dezembro
     entregue data estado`,
  ],
  [
    'it',
    /[àèéìòù]/i,
    `il gli le dei del della di che per una nel sono fatto fatti fatta completato completati completata terminato da fare
     pianificato pianificati previsto corso lavorazione attesa sospeso bloccato annullato scartato futuro ora adesso presto
     prossimi prossimo prossime idee termine obiettivi trimestre gennaio febbraio marzo aprile maggio giugno luglio agosto
     settembre ottobre novembre dicembre rilasciato stato`,
  ],
];

/** Words that stand in nearly every English text, and hardly in any other. */
const english = new Set(
  `the and for with of to is are be this that our we will from by when not you your can which should it as at support add
   improve allow remove make better more each every into`.split(/\s+/),
);
/** How many different ones make a text English. */
const leastEnglish = 4;

const wordsInStep = 1000;

/** Letters that are written as entities, and what a wrong decoding made of others. */
const disguised = /&(?!(?:amp|lt|gt|quot|nbsp|apos);)(?:#|[a-z]{2,31};)|[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u2122]/i;

const beyondAscii = /[\u0080-\uffff]/;
const chineseOrJapanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3220-\u33ff]/u;
const korean = /\p{Script=Hangul}/u;
const cyrillic = /[\p{Script=Cyrillic}№]/u;
/** Accents that stand after their letter. */
const combining = /[\u0300-\u036f]/;

let telling: ReadonlyMap<string, readonly LanguageCode[]> | undefined;

/**
 * Lists the languages, beside English, whose words a text may hold.
 * @param text text of a document
 * @returns codes; generous: what may as well be one of several languages has all of them. Reading with these differs from
 *   reading with all languages only where an English text without a letter beyond ASCII uses words of another language,
 *   none of which is one of its common ones. Never throws; linear.
 */
export function languagesOf(text: string): LanguageCode[] {
  return finish(languageSteps(text));
}

/**
 * The same in steps.
 * @param text text of a document
 */
export function* languageSteps(text: string): Steps<LanguageCode[]> {
  const latin = traits.map(([code]) => code);
  if (disguised.test(text) || combining.test(text)) return ['zh', 'ja', 'ko', 'ru', ...latin];
  const found = new Set<LanguageCode>();
  const isAscii = !beyondAscii.test(text);
  if (!isAscii) {
    if (chineseOrJapanese.test(text)) found.add('zh').add('ja');
    if (korean.test(text)) found.add('ko');
    if (cyrillic.test(text)) found.add('ru');
    for (const [code, letters] of traits) if (letters.test(text)) found.add(code);
  }
  yield;
  const isEnglish = yield* findWords(text, found);
  if (!isEnglish) for (const code of latin) found.add(code);
  return [...found];
}

/** Adds the languages whose common words stand in a text; returns whether it reads as English. */
function* findWords(text: string, found: Set<LanguageCode>): Steps<boolean> {
  telling ??= indexTraits();
  const common = new Set<string>();
  const seen = new Set<string>();
  let count = 0;
  for (const [written] of text.matchAll(/\p{L}+/gu)) {
    if (++count % wordsInStep === 0) yield;
    if (seen.has(written)) continue;
    seen.add(written);
    const word = written.toLowerCase();
    if (english.has(word)) common.add(word);
    for (const code of telling.get(word) ?? []) found.add(code);
  }
  return common.size >= leastEnglish;
}

function indexTraits(): ReadonlyMap<string, readonly LanguageCode[]> {
  const index = new Map<string, LanguageCode[]>();
  for (const [code, , words] of traits)
    for (const word of words.split(/\s+/)) index.set(word, [...(index.get(word) ?? []), code]);
  return index;
}
