/** Italian words of the diagnostics. */
import type { DiagnosticWords } from '../diagnostic-words.ts';

/** Problem and remedy in Italian, by code. */
export const it: DiagnosticWords = {
  'json-shape': [
    'Un valore nel JSON non è del tipo previsto in quel punto; il resto viene letto senza di esso.',
    'Scrivi un valore del tipo indicato.',
  ],
  'json-syntax': [
    'Il testo non è JSON valido, quindi non è stato possibile leggere nulla.',
    'Correggi il JSON alla riga e alla colonna indicate.',
  ],
  'unsafe-link': [
    'Un link porta a un indirizzo a cui nessuna pagina può rimandare; viene omesso.',
    'Usa un indirizzo http, https o mailto, uno relativo o un frammento.',
  ],
  'unreadable-source': [
    'I dati non hanno nessuna delle forme conosciute, quindi non è stato possibile leggere nulla.',
    'Fornisci traguardi, issue o voci di progetto come li dà GitHub, o una vista di progetto esportata in TSV.',
  ],
  'incomplete-source': [
    'I dati dichiarano più voci di quante ne contengano.',
    'Scarica tutte le pagine o alza il limite (`gh project item-list` ne dà 30 se non indicato altrimenti).',
  ],
  'unknown-status': [
    'Dove è previsto uno stato c’è una parola sconosciuta; viene mantenuta, e lo stato è sconosciuto. Segnalato una volta per parola.',
    'Usa una parola conosciuta o spiega in una legenda che cosa significa.',
  ],
  'impossible-date': [
    'Una data non esiste in nessun calendario; le sue parole vengono mantenute.',
    'Correggi la data.',
  ],
  'end-before-start': ['Un periodo finisce prima di iniziare.', 'Scambia o correggi le due date.'],
  'limit-items': [
    'Ci sono più voci di quante se ne leggano; le altre vengono omesse.',
    'Dividi la roadmap o alza `limits.items`.',
  ],
  'limit-milestones': [
    'Ci sono più traguardi di quanti se ne leggano; gli altri vengono omessi.',
    'Dividi la roadmap o alza `limits.milestones`.',
  ],
  'limit-depth': ['Qualcosa è annidato più a fondo di quanto si legga.', 'Annida meno a fondo o alza `limits.depth`.'],
  'limit-bytes': ['La fonte è più grande di quanto si legga.', 'Dividi la roadmap o alza `limits.bytes`.'],
  'no-title': ['Il documento non ha un titolo proprio.', 'Inizialo con un titolo che nomini il progetto o il piano.'],
  'empty-plan': [
    'Nulla nel documento è stato riconosciuto come lavoro pianificato.',
    'Metti il lavoro in elenchi, tabelle o sotto titoli, o mantieni il link a dove viene pianificato.',
  ],
  'duplicate-id': [
    'Due voci o due sezioni hanno lo stesso ID; la seconda ne riceve un altro, e i link portano alla prima.',
    'Dai a ciascuna un ID proprio.',
  ],
  'duplicate-section': [
    'Due sezioni di un traguardo hanno lo stesso titolo; vengono mantenute entrambe.',
    'Dai loro titoli diversi o riunisci le loro voci.',
  ],
  'empty-section': ['Una sezione non ha né testo né voci.', 'Aggiungi ciò che è previsto o togli il titolo.'],
  'heading-skip': [
    'Un titolo è più di un livello sotto quello che lo precede.',
    'Usa il livello successivo, così si vede che cosa sta sotto che cosa.',
  ],
  'orphan-row': [
    'Una riga vuota separa una riga dalla sua tabella; la riga viene letta come parte della tabella.',
    'Togli la riga vuota.',
  ],
  'lazy-continuation': [
    'Una riga subito sotto un elenco fa parte, per Markdown, dell’ultima voce, ma si legge come un testo a sé.',
    'Metti una riga vuota prima.',
  ],
  'missing-space': [
    'Dopo un segno di elenco o di titolo manca lo spazio, quindi Markdown prende la riga per testo.',
    'Metti uno spazio dopo il segno.',
  ],
  'placeholder-link': [
    'Un link non è mai stato compilato; le sue parole restano come testo.',
    'Inserisci l’indirizzo o togli il link.',
  ],
  'missing-link': [
    'Un titolo nomina un documento tra parentesi senza rimandarvi.',
    'Aggiungi il link o togli la parola.',
  ],
  'relative-link': [
    'Ci sono link relativi, e nessun indirizzo di base dice a che cosa; restano come sono.',
    'Indica l’indirizzo del documento come base (`--base-url`, `base-url`).',
  ],
  mojibake: [
    'Alcuni caratteri sono stati decodificati male in passato; titoli e testi mostrano ciò che erano di sicuro.',
    'Sostituiscili nella fonte.',
  ],
  'status-conflict': ['Una riga dice due stati diversi; vale la parola e non il segno.', 'Cambia uno dei due.'],
  'section-conflict': [
    'Una voce dice uno stato diverso da quello della sezione in cui si trova; vale la voce.',
    'Spostala o cambia il suo segno.',
  ],
  'done-but-help-wanted': ['Una voce è completata e chiede ancora aiuto.', 'Togli ciò che non vale più.'],
  'vacant-owner': ['Un posto per il responsabile è vuoto.', 'Nomina chi se ne occupa o togli il segno.'],
  'unclosed-fence': [
    'Un blocco di codice non viene mai chiuso; si considera finito prima del titolo successivo.',
    'Chiudilo.',
  ],
  'unclosed-details': [
    'Un blocco richiudibile non viene mai chiuso; si considera finito dove finisce la sua sezione.',
    'Chiudilo con `</details>` o `[/details]`.',
  ],
  'unclosed-comment': [
    'Un commento non viene mai chiuso; si considera finito alla successiva riga vuota.',
    'Chiudilo con `-->`.',
  ],
  'unclosed-container': [
    'Un contenitore non viene mai chiuso; si considera che contenga il paragrafo successivo.',
    'Chiudilo con `:::`.',
  ],
  'opaque-component': [
    'Un componente tiene il suo contenuto in codice, che non viene letto.',
    'Metti il piano in Markdown accanto, se deve essere visibile qui.',
  ],
  'unrecognised-table': [
    'Una tabella non ha colonne di un piano; viene mantenuta come nota.',
    'Chiama una colonna `Item`, `Feature` o `Status` se pianifica qualcosa.',
  ],
  'empty-table': ['Una tabella ha un’intestazione e nessuna riga.', 'Aggiungi righe o toglila.'],
  'repeated-plan': [
    'Lo stesso lavoro compare più volte nel documento; vengono mantenuti tutti i punti.',
    'Dillo una volta o rimanda da un punto all’altro.',
  ],
  'stale-update': [
    'Il documento dice di essere stato aggiornato l’ultima volta più di un anno fa.',
    'Rivedilo e cambia la data.',
  ],
  'front-matter': [
    'L’intestazione del documento (front matter) non è valida; ciò che non si è potuto leggere viene omesso.',
    'Correggi la sua sintassi.',
  ],
  'unknown-dependency': [
    'Una dipendenza non nomina nulla di questo documento; le sue parole vengono mantenute.',
    'Usa il titolo di ciò da cui dipende.',
  ],
  'dependency-cycle': ['Alcune voci dipendono l’una dall’altra in cerchio.', 'Togli una delle dipendenze.'],
  'limit-lines': [
    'Il documento ha più righe di quante se ne leggano; il resto viene mantenuto come un unico testo.',
    'Dividi la roadmap o alza `limits.lines`.',
  ],
  'limit-columns': [
    'Una tabella ha più colonne di quante se ne leggano; le altre vengono unite all’ultima.',
    'Dividi la tabella o alza `limits.tableColumns`.',
  ],
  'limit-definitions': [
    'Ci sono più definizioni di link di quante se ne leggano; i rimandi alle altre restano testo.',
    'Metti gli indirizzi nei link stessi o alza `limits.definitions`.',
  ],
  'limit-per-item': [
    'Una voce nomina più responsabili, etichette o link di quanti se ne leggano; gli altri restano nel suo testo.',
    'Nominane meno o alza `limits.perItem`.',
  ],
  'limit-diagnostics': [
    'Ci sono più avvisi di quanti se ne mantengano.',
    'Correggi quelli indicati o alza `limits.diagnostics`.',
  ],
  'limit-line': ['Una riga è troppo lunga per cercarvi segni; è tutta titolo.', 'Spezza la riga o alza il limite.'],
};
