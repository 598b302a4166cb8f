/** French words of the diagnostics. */
import type { DiagnosticWords } from '../diagnostic-words.ts';

/** Problem and remedy in French, by code. */
export const fr: DiagnosticWords = {
  'json-shape': [
    'Une valeur du JSON n’est pas du type attendu à cet endroit ; le reste est lu sans elle.',
    'Écrivez une valeur du type indiqué.',
  ],
  'json-syntax': [
    'Le texte n’est pas du JSON valide ; rien n’a pu être lu.',
    'Corrigez le JSON à la ligne et à la colonne indiquées.',
  ],
  'unsafe-link': [
    'Un lien mène à une adresse vers laquelle aucune page ne peut pointer ; il est omis.',
    'Utilisez une adresse http, https ou mailto, une adresse relative ou un fragment.',
  ],
  'unreadable-source': [
    'Les données n’ont aucune des formes connues ; rien n’a pu être lu.',
    'Fournissez des jalons, des tickets ou des éléments de projet tels que GitHub les donne, ou une vue de projet exportée en TSV.',
  ],
  'incomplete-source': [
    'Les données annoncent plus d’entrées qu’elles n’en contiennent.',
    'Récupérez toutes les pages ou relevez la limite (`gh project item-list` en donne 30 sauf indication contraire).',
  ],
  'unknown-status': [
    'Là où un statut est attendu se trouve un mot inconnu ; il est conservé, et le statut est inconnu. Signalé une fois par mot.',
    'Utilisez un mot connu, ou dites dans une légende ce qu’il signifie.',
  ],
  'impossible-date': ['Une date n’existe dans aucun calendrier ; ses mots sont conservés.', 'Corrigez la date.'],
  'end-before-start': ['Une période se termine avant de commencer.', 'Inversez ou corrigez les deux dates.'],
  'limit-items': [
    'Il y a plus d’éléments qu’il n’en est lu ; les autres sont omis.',
    'Divisez la feuille de route ou relevez `limits.items`.',
  ],
  'limit-milestones': [
    'Il y a plus de jalons qu’il n’en est lu ; les autres sont omis.',
    'Divisez la feuille de route ou relevez `limits.milestones`.',
  ],
  'limit-depth': [
    'L’imbrication est plus profonde que ce qui est suivi.',
    'Imbriquez moins profondément ou relevez `limits.depth`.',
  ],
  'limit-bytes': [
    'La source est plus grande que ce qui est lu.',
    'Divisez la feuille de route ou relevez `limits.bytes`.',
  ],
  'no-title': ['Le document n’a pas de titre à lui.', 'Commencez-le par un titre qui nomme le projet ou le plan.'],
  'empty-plan': [
    'Rien dans le document n’a été reconnu comme du travail prévu.',
    'Placez le travail dans des listes, des tableaux ou sous des titres, ou gardez le lien vers l’endroit où il est planifié.',
  ],
  'duplicate-id': [
    'Deux éléments ou deux sections ont le même identifiant ; le second en reçoit un autre, et les liens mènent au premier.',
    'Donnez à chacun son propre identifiant.',
  ],
  'duplicate-section': [
    'Deux sections d’un même jalon ont le même titre ; les deux sont conservées.',
    'Donnez-leur des titres différents ou réunissez leurs éléments.',
  ],
  'empty-section': ['Une section n’a ni texte ni éléments.', 'Ajoutez ce qui est prévu ou retirez le titre.'],
  'heading-skip': [
    'Un titre est plus d’un niveau au-dessous de celui qui le précède.',
    'Utilisez le niveau suivant, pour que l’on voie ce qui dépend de quoi.',
  ],
  'orphan-row': [
    'Une ligne vide sépare une ligne de son tableau ; elle est lue comme une partie du tableau.',
    'Supprimez la ligne vide.',
  ],
  'lazy-continuation': [
    'Une ligne juste sous une liste appartient, pour Markdown, à la dernière entrée, mais se lit comme un texte à part.',
    'Mettez une ligne vide avant elle.',
  ],
  'missing-space': [
    'Un signe de liste ou de titre n’est suivi d’aucune espace ; Markdown prend donc la ligne pour du texte.',
    'Mettez une espace après le signe.',
  ],
  'placeholder-link': [
    'Un lien n’a jamais été rempli ; ses mots sont conservés comme texte.',
    'Mettez l’adresse ou retirez le lien.',
  ],
  'missing-link': ['Un titre nomme un document entre parenthèses sans y mener.', 'Ajoutez le lien ou retirez le mot.'],
  'relative-link': [
    'Des liens sont relatifs, et aucune adresse de base ne dit à quoi ; ils restent tels quels.',
    'Donnez l’adresse du document comme base (`--base-url`, `base-url`).',
  ],
  mojibake: [
    'Des caractères ont été mal décodés à un moment ; titres et textes montrent ce qu’ils étaient à coup sûr.',
    'Remplacez-les dans la source.',
  ],
  'status-conflict': [
    'Une ligne indique deux statuts différents ; le mot l’emporte sur le signe.',
    'Changez l’un des deux.',
  ],
  'section-conflict': [
    'Un élément indique un autre statut que la section où il se trouve ; l’élément l’emporte.',
    'Déplacez-le ou changez son signe.',
  ],
  'done-but-help-wanted': ['Un élément est terminé et demande encore de l’aide.', 'Retirez ce qui n’est plus vrai.'],
  'vacant-owner': ['Une place de responsable est vide.', 'Nommez qui s’en occupe ou retirez le signe.'],
  'unclosed-fence': [
    'Un bloc de code n’est jamais fermé ; il est considéré comme terminé avant le titre suivant.',
    'Fermez-le.',
  ],
  'unclosed-details': [
    'Un bloc repliable n’est jamais fermé ; il est considéré comme terminé à la fin de sa section.',
    'Fermez-le avec `</details>` ou `[/details]`.',
  ],
  'unclosed-comment': [
    'Un commentaire n’est jamais fermé ; il est considéré comme terminé à la prochaine ligne vide.',
    'Fermez-le avec `-->`.',
  ],
  'unclosed-container': [
    'Un conteneur n’est jamais fermé ; il est considéré comme contenant le paragraphe suivant.',
    'Fermez-le avec `:::`.',
  ],
  'opaque-component': [
    'Un composant garde son contenu dans du code, qui n’est pas lu.',
    'Mettez le plan en Markdown à côté s’il doit être visible ici.',
  ],
  'unrecognised-table': [
    'Un tableau n’a aucune colonne d’un plan ; il est conservé comme note.',
    'Nommez une colonne `Item`, `Feature` ou `Status` s’il planifie quelque chose.',
  ],
  'empty-table': ['Un tableau a un en-tête mais aucune ligne.', 'Ajoutez des lignes ou retirez-le.'],
  'repeated-plan': [
    'Le même travail figure plusieurs fois dans le document ; tous les endroits sont conservés.',
    'Mentionnez-le une fois, ou placez un lien d’un endroit à l’autre.',
  ],
  'stale-update': [
    'Le document dit avoir été mis à jour pour la dernière fois il y a plus d’un an.',
    'Relisez-le et changez la date.',
  ],
  'front-matter': [
    'L’en-tête du document (front matter) n’est pas valide ; ce qui n’a pas pu en être lu est omis.',
    'Corrigez sa syntaxe.',
  ],
  'unknown-dependency': [
    'Une dépendance ne désigne rien dans ce document ; ses mots sont conservés.',
    'Utilisez le titre de ce dont l’élément dépend.',
  ],
  'dependency-cycle': ['Des éléments dépendent les uns des autres en boucle.', 'Retirez l’une des dépendances.'],
  'limit-lines': [
    'Le document a plus de lignes qu’il n’en est lu ; le reste est conservé comme un seul texte.',
    'Divisez la feuille de route ou relevez `limits.lines`.',
  ],
  'limit-columns': [
    'Un tableau a plus de colonnes qu’il n’en est lu ; les autres sont réunies dans la dernière.',
    'Divisez le tableau ou relevez `limits.tableColumns`.',
  ],
  'limit-definitions': [
    'Il y a plus de définitions de liens qu’il n’en est lu ; les renvois aux autres sont du texte.',
    'Mettez les adresses dans les liens mêmes ou relevez `limits.definitions`.',
  ],
  'limit-per-item': [
    'Une entrée nomme plus de responsables, d’étiquettes ou de liens qu’il n’en est lu ; les autres restent dans son texte.',
    'Nommez-en moins ou relevez `limits.perItem`.',
  ],
  'limit-diagnostics': [
    'Il y a plus de remarques qu’il n’en est conservé.',
    'Corrigez celles qui sont indiquées ou relevez `limits.diagnostics`.',
  ],
  'limit-line': [
    'Une ligne est trop longue pour y chercher des signes ; elle est tout entière le titre.',
    'Coupez la ligne ou relevez la limite.',
  ],
};
