/** Spanish words of the diagnostics. */
import type { DiagnosticWords } from '../diagnostic-words.ts';

/** Problem and remedy in Spanish, by code. */
export const es: DiagnosticWords = {
  'json-shape': [
    'Un valor del JSON no es del tipo que corresponde ahí; el resto se lee sin él.',
    'Escribe un valor del tipo indicado.',
  ],
  'json-syntax': [
    'El texto no es JSON válido, así que no se pudo leer nada.',
    'Corrige el JSON en la línea y la columna indicadas.',
  ],
  'unsafe-link': [
    'Un enlace lleva a una dirección que ninguna página puede enlazar; se omite.',
    'Usa una dirección http, https o mailto, una relativa o un fragmento.',
  ],
  'unreadable-source': [
    'Los datos no tienen ninguna de las formas conocidas, así que no se pudo leer nada.',
    'Da hitos, incidencias o elementos de proyecto tal como los entrega GitHub, o una vista de proyecto exportada como TSV.',
  ],
  'incomplete-source': [
    'Los datos dicen que hay más entradas de las que contienen.',
    'Obtén todas las páginas o sube el límite (`gh project item-list` da 30 si no se indica otra cosa).',
  ],
  'unknown-status': [
    'Donde se espera un estado hay una palabra desconocida; se conserva, y el estado es desconocido. Se avisa una vez por palabra.',
    'Usa una palabra conocida o di en una leyenda qué significa.',
  ],
  'impossible-date': ['Una fecha no existe en ningún calendario; sus palabras se conservan.', 'Corrige la fecha.'],
  'end-before-start': ['Un periodo termina antes de empezar.', 'Intercambia o corrige las dos fechas.'],
  'limit-items': [
    'Hay más elementos de los que se leen; los demás se omiten.',
    'Divide la hoja de ruta o sube `limits.items`.',
  ],
  'limit-milestones': [
    'Hay más hitos de los que se leen; los demás se omiten.',
    'Divide la hoja de ruta o sube `limits.milestones`.',
  ],
  'limit-depth': ['Algo está anidado a más profundidad de la que se sigue.', 'Anida menos o sube `limits.depth`.'],
  'limit-bytes': ['La fuente es más grande de lo que se lee.', 'Divide la hoja de ruta o sube `limits.bytes`.'],
  'no-title': ['El documento no tiene título propio.', 'Empiézalo con un título que nombre el proyecto o el plan.'],
  'empty-plan': [
    'No se reconoció nada del documento como trabajo planificado.',
    'Pon el trabajo en listas, en tablas o bajo títulos, o conserva el enlace a donde se planifica.',
  ],
  'duplicate-id': [
    'Dos elementos o dos secciones tienen el mismo identificador; el segundo recibe otro, y los enlaces llevan al primero.',
    'Da a cada uno su propio identificador.',
  ],
  'duplicate-section': [
    'Dos secciones de un hito tienen el mismo título; se conservan ambas.',
    'Dales títulos distintos o reúne sus elementos.',
  ],
  'empty-section': ['Una sección no tiene ni texto ni elementos.', 'Añade lo que está previsto o quita el título.'],
  'heading-skip': [
    'Un título está más de un nivel por debajo del anterior.',
    'Usa el nivel siguiente, para que se vea qué está debajo de qué.',
  ],
  'orphan-row': [
    'Una línea en blanco separa una fila de su tabla; la fila se lee como parte de la tabla.',
    'Quita la línea en blanco.',
  ],
  'lazy-continuation': [
    'Una línea justo debajo de una lista es, para Markdown, parte de la última entrada, pero se lee como un texto aparte.',
    'Pon una línea en blanco delante.',
  ],
  'missing-space': [
    'Tras una marca de lista o de título falta el espacio, así que Markdown toma la línea por texto.',
    'Pon un espacio después de la marca.',
  ],
  'placeholder-link': [
    'Un enlace nunca se rellenó; sus palabras se conservan como texto.',
    'Pon la dirección o quita el enlace.',
  ],
  'missing-link': ['Un título nombra un documento entre paréntesis sin enlazarlo.', 'Enlázalo o quita la palabra.'],
  'relative-link': [
    'Hay enlaces relativos y ninguna dirección base dice a qué; se dejan como están.',
    'Da la dirección del documento como base (`--base-url`, `base-url`).',
  ],
  mojibake: [
    'Hay caracteres que alguna vez se decodificaron mal; títulos y textos muestran lo que eran con seguridad.',
    'Sustitúyelos en la fuente.',
  ],
  'status-conflict': ['Una línea dice dos estados distintos; vale la palabra y no la marca.', 'Cambia uno de los dos.'],
  'section-conflict': [
    'Un elemento dice otro estado que la sección en la que está; vale el elemento.',
    'Muévelo o cambia su marca.',
  ],
  'done-but-help-wanted': ['Un elemento está hecho y todavía pide ayuda.', 'Quita lo que ya no sea cierto.'],
  'vacant-owner': ['Un lugar para el responsable está vacío.', 'Nombra a quien se ocupa o quita la marca.'],
  'unclosed-fence': [
    'Un bloque de código no se cierra nunca; se toma por terminado antes del título siguiente.',
    'Ciérralo.',
  ],
  'unclosed-details': [
    'Un bloque plegable no se cierra nunca; se toma por terminado donde acaba su sección.',
    'Ciérralo con `</details>` o `[/details]`.',
  ],
  'unclosed-comment': [
    'Un comentario no se cierra nunca; se toma por terminado en la siguiente línea en blanco.',
    'Ciérralo con `-->`.',
  ],
  'unclosed-container': [
    'Un contenedor no se cierra nunca; se entiende que contiene el párrafo siguiente.',
    'Ciérralo con `:::`.',
  ],
  'opaque-component': [
    'Un componente guarda su contenido en código, que no se lee.',
    'Pon el plan en Markdown al lado si debe verse aquí.',
  ],
  'unrecognised-table': [
    'Una tabla no tiene columnas de un plan; se conserva como nota.',
    'Llama a una columna `Item`, `Feature` o `Status` si planifica algo.',
  ],
  'empty-table': ['Una tabla tiene encabezado y ninguna fila.', 'Añade filas o quítala.'],
  'repeated-plan': [
    'El mismo trabajo aparece más de una vez en el documento; se conservan todos los lugares.',
    'Dilo una vez o enlaza un lugar con el otro.',
  ],
  'stale-update': [
    'El documento dice que se actualizó por última vez hace más de un año.',
    'Revísalo y cambia la fecha.',
  ],
  'front-matter': [
    'La cabecera del documento (front matter) no es válida; lo que no se pudo leer de ella se omite.',
    'Corrige su sintaxis.',
  ],
  'unknown-dependency': [
    'Una dependencia no nombra nada de este documento; sus palabras se conservan.',
    'Usa el título de aquello de lo que depende.',
  ],
  'dependency-cycle': ['Hay elementos que dependen unos de otros en círculo.', 'Quita una de las dependencias.'],
  'limit-lines': [
    'El documento tiene más líneas de las que se leen; el resto se conserva como un solo texto.',
    'Divide la hoja de ruta o sube `limits.lines`.',
  ],
  'limit-columns': [
    'Una tabla tiene más columnas de las que se leen; las demás se unen a la última.',
    'Divide la tabla o sube `limits.tableColumns`.',
  ],
  'limit-definitions': [
    'Hay más definiciones de enlaces de las que se leen; las referencias a las demás son texto.',
    'Pon las direcciones en los propios enlaces o sube `limits.definitions`.',
  ],
  'limit-per-item': [
    'Una entrada nombra más responsables, etiquetas o enlaces de los que se leen; los demás quedan en su texto.',
    'Nombra menos o sube `limits.perItem`.',
  ],
  'limit-diagnostics': [
    'Hay más avisos de los que se conservan.',
    'Corrige los que se indican o sube `limits.diagnostics`.',
  ],
  'limit-line': [
    'Una línea es demasiado larga para buscar marcas en ella; toda ella es el título.',
    'Parte la línea o sube el límite.',
  ],
};
