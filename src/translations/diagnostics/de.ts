/** German words of the diagnostics. */
import type { DiagnosticWords } from '../diagnostic-words.ts';

/** Problem and remedy in German, by code. */
export const de: DiagnosticWords = {
  'json-shape': [
    'Ein Wert im JSON hat nicht den Typ, der dorthin gehört; der Rest wird ohne ihn gelesen.',
    'Einen Wert des genannten Typs schreiben.',
  ],
  'json-syntax': [
    'Der Text ist kein gültiges JSON, deshalb konnte nichts gelesen werden.',
    'Das JSON an der genannten Zeile und Spalte berichtigen.',
  ],
  'unsafe-link': [
    'Ein Link führt zu einer Adresse, auf die keine Seite verlinken darf; er entfällt.',
    'Eine Adresse mit http, https oder mailto, eine relative oder ein Fragment verwenden.',
  ],
  'unreadable-source': [
    'Die Daten haben keine der bekannten Formen, deshalb konnte nichts gelesen werden.',
    'Meilensteine, Issues oder Projekteinträge so angeben, wie GitHub sie liefert, oder eine als TSV exportierte Projektansicht.',
  ],
  'incomplete-source': [
    'Die Daten nennen mehr Einträge, als sie enthalten.',
    'Alle Seiten abrufen oder die Grenze anheben (`gh project item-list` liefert 30, wenn nichts anderes angegeben ist).',
  ],
  'unknown-status': [
    'Wo ein Status stehen soll, steht ein unbekanntes Wort; es bleibt erhalten, und der Status ist unbekannt. Wird je Wort einmal gemeldet.',
    'Ein bekanntes Wort verwenden oder in einer Legende sagen, was es bedeutet.',
  ],
  'impossible-date': [
    'Ein Datum kommt in keinem Kalender vor; sein Wortlaut bleibt erhalten.',
    'Das Datum berichtigen.',
  ],
  'end-before-start': ['Ein Zeitraum endet, bevor er beginnt.', 'Die beiden Daten tauschen oder berichtigen.'],
  'limit-items': [
    'Es gibt mehr Einträge, als gelesen werden; die übrigen entfallen.',
    'Die Roadmap aufteilen oder `limits.items` anheben.',
  ],
  'limit-milestones': [
    'Es gibt mehr Meilensteine, als gelesen werden; die übrigen entfallen.',
    'Die Roadmap aufteilen oder `limits.milestones` anheben.',
  ],
  'limit-depth': [
    'Etwas ist tiefer verschachtelt, als verfolgt wird.',
    'Weniger tief verschachteln oder `limits.depth` anheben.',
  ],
  'limit-bytes': ['Die Quelle ist größer, als gelesen wird.', 'Die Roadmap aufteilen oder `limits.bytes` anheben.'],
  'no-title': [
    'Das Dokument hat keinen eigenen Titel.',
    'Mit einer Überschrift beginnen, die das Projekt oder den Plan nennt.',
  ],
  'empty-plan': [
    'Im Dokument wurde nichts als geplante Arbeit erkannt.',
    'Die Arbeit in Listen, Tabellen oder unter Überschriften angeben oder den Link dorthin behalten, wo sie geplant wird.',
  ],
  'duplicate-id': [
    'Zwei Einträge oder zwei Abschnitte haben dieselbe ID; der spätere bekommt eine andere, und Links führen zum ersten.',
    'Jedem eine eigene ID geben.',
  ],
  'duplicate-section': [
    'Zwei Abschnitte eines Meilensteins haben denselben Titel; beide bleiben erhalten.',
    'Ihnen verschiedene Titel geben oder ihre Einträge zusammenlegen.',
  ],
  'empty-section': [
    'Ein Abschnitt hat weder Text noch Einträge.',
    'Ergänzen, was geplant ist, oder die Überschrift entfernen.',
  ],
  'heading-skip': [
    'Eine Überschrift steht mehr als eine Ebene unter der vorigen.',
    'Die nächste Ebene verwenden, damit zu sehen ist, was worunter steht.',
  ],
  'orphan-row': [
    'Eine Leerzeile trennt eine Zeile von ihrer Tabelle; die Zeile wird als Teil der Tabelle gelesen.',
    'Die Leerzeile entfernen.',
  ],
  'lazy-continuation': [
    'Eine Zeile direkt unter einer Liste gehört in Markdown zum letzten Eintrag, liest sich aber wie ein eigener Text.',
    'Eine Leerzeile davor setzen.',
  ],
  'missing-space': [
    'Nach einem Listen- oder Überschriftzeichen fehlt das Leerzeichen, deshalb hält Markdown die Zeile für Text.',
    'Nach dem Zeichen ein Leerzeichen setzen.',
  ],
  'placeholder-link': [
    'Ein Link wurde nie ausgefüllt; seine Wörter bleiben als Text erhalten.',
    'Die Adresse einsetzen oder den Link entfernen.',
  ],
  'missing-link': [
    'Ein Titel nennt in Klammern ein Dokument, ohne darauf zu verlinken.',
    'Darauf verlinken oder das Wort entfernen.',
  ],
  'relative-link': [
    'Links sind relativ, und keine Basisadresse sagt, wozu; sie bleiben, wie sie sind.',
    'Die Adresse des Dokuments als Basis angeben (`--base-url`, `base-url`).',
  ],
  mojibake: [
    'Zeichen wurden einmal falsch dekodiert; Titel und Texte zeigen, was sie sicher waren.',
    'Sie in der Quelle ersetzen.',
  ],
  'status-conflict': [
    'Eine Zeile nennt zwei verschiedene Status; das Wort gilt mehr als das Zeichen.',
    'Eines von beiden ändern.',
  ],
  'section-conflict': [
    'Ein Eintrag nennt einen anderen Status als der Abschnitt, in dem er steht; der Eintrag gilt.',
    'Ihn verschieben oder sein Zeichen ändern.',
  ],
  'done-but-help-wanted': ['Ein Eintrag ist fertig und sucht noch Hilfe.', 'Entfernen, was nicht mehr zutrifft.'],
  'vacant-owner': ['Ein Platz für Zuständige ist leer.', 'Nennen, wer sich darum kümmert, oder das Zeichen entfernen.'],
  'unclosed-fence': [
    'Ein Codeblock wird nie geschlossen; er endet für die Auswertung vor der nächsten Überschrift.',
    'Ihn schließen.',
  ],
  'unclosed-details': [
    'Ein Aufklappbereich wird nie geschlossen; er endet für die Auswertung am Ende seines Abschnitts.',
    'Ihn mit `</details>` oder `[/details]` schließen.',
  ],
  'unclosed-comment': [
    'Ein Kommentar wird nie geschlossen; er endet für die Auswertung an der nächsten Leerzeile.',
    'Ihn mit `-->` schließen.',
  ],
  'unclosed-container': [
    'Ein Container wird nie geschlossen; für die Auswertung enthält er den nächsten Absatz.',
    'Ihn mit `:::` schließen.',
  ],
  'opaque-component': [
    'Eine Komponente hält ihren Inhalt in Code, der nicht gelesen wird.',
    'Den Plan daneben in Markdown schreiben, wenn er hier zu sehen sein soll.',
  ],
  'unrecognised-table': [
    'Eine Tabelle hat keine Spalten eines Plans; sie bleibt als Anmerkung erhalten.',
    'Eine Spalte `Item`, `Feature` oder `Status` nennen, wenn sie etwas plant.',
  ],
  'empty-table': ['Eine Tabelle hat eine Kopfzeile und keine Zeilen.', 'Zeilen ergänzen oder die Tabelle entfernen.'],
  'repeated-plan': [
    'Dieselbe Arbeit steht mehrmals im Dokument; alle Stellen bleiben erhalten.',
    'Sie einmal nennen oder von einer Stelle auf die andere verlinken.',
  ],
  'stale-update': [
    'Das Dokument nennt als letzte Änderung einen Tag, der mehr als ein Jahr zurückliegt.',
    'Es durchsehen und das Datum ändern.',
  ],
  'front-matter': [
    'Der Dokumentkopf (Front Matter) ist ungültig; was davon nicht lesbar war, entfällt.',
    'Seine Syntax berichtigen.',
  ],
  'unknown-dependency': [
    'Eine Abhängigkeit nennt nichts in diesem Dokument; ihr Wortlaut bleibt erhalten.',
    'Den Titel dessen verwenden, wovon der Eintrag abhängt.',
  ],
  'dependency-cycle': ['Einträge hängen im Kreis voneinander ab.', 'Eine der Abhängigkeiten entfernen.'],
  'limit-lines': [
    'Das Dokument hat mehr Zeilen, als gelesen werden; der Rest bleibt als ein Text erhalten.',
    'Die Roadmap aufteilen oder `limits.lines` anheben.',
  ],
  'limit-columns': [
    'Eine Tabelle hat mehr Spalten, als gelesen werden; die übrigen kommen in die letzte.',
    'Die Tabelle aufteilen oder `limits.tableColumns` anheben.',
  ],
  'limit-definitions': [
    'Es gibt mehr Linkdefinitionen, als gelesen werden; Verweise auf die übrigen sind Text.',
    'Adressen in die Links selbst schreiben oder `limits.definitions` anheben.',
  ],
  'limit-per-item': [
    'Ein Eintrag nennt mehr Zuständige, Schlagwörter oder Links, als gelesen werden; die übrigen bleiben in seinem Text.',
    'Weniger nennen oder `limits.perItem` anheben.',
  ],
  'limit-diagnostics': [
    'Es gibt mehr Befunde, als behalten werden.',
    'Die genannten beheben oder `limits.diagnostics` anheben.',
  ],
  'limit-line': [
    'Eine Zeile ist zu lang, um darin nach Zeichen zu suchen; sie ist ganz Titel.',
    'Die Zeile umbrechen oder die Grenze anheben.',
  ],
};
