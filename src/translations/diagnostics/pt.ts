/** Portuguese words of the diagnostics. */
import type { DiagnosticWords } from '../diagnostic-words.ts';

/** Problem and remedy in Portuguese, by code. */
export const pt: DiagnosticWords = {
  'json-shape': [
    'Um valor no JSON não é do tipo que cabe ali; o resto é lido sem ele.',
    'Escreva um valor do tipo indicado.',
  ],
  'json-syntax': [
    'O texto não é JSON válido, por isso nada pôde ser lido.',
    'Corrija o JSON na linha e na coluna indicadas.',
  ],
  'unsafe-link': [
    'Um link leva a um endereço para o qual nenhuma página pode apontar; ele é omitido.',
    'Use um endereço http, https ou mailto, um relativo ou um fragmento.',
  ],
  'unreadable-source': [
    'Os dados não têm nenhuma das formas conhecidas, por isso nada pôde ser lido.',
    'Forneça marcos, issues ou itens de projeto como o GitHub os entrega, ou uma visualização de projeto exportada como TSV.',
  ],
  'incomplete-source': [
    'Os dados dizem que há mais entradas do que contêm.',
    'Busque todas as páginas ou aumente o limite (`gh project item-list` traz 30, salvo indicação em contrário).',
  ],
  'unknown-status': [
    'Onde se espera um status há uma palavra desconhecida; ela é mantida, e o status é desconhecido. Avisado uma vez por palavra.',
    'Use uma palavra conhecida ou diga em uma legenda o que ela significa.',
  ],
  'impossible-date': ['Uma data não existe em nenhum calendário; suas palavras são mantidas.', 'Corrija a data.'],
  'end-before-start': ['Um período termina antes de começar.', 'Troque ou corrija as duas datas.'],
  'limit-items': [
    'Há mais itens do que os que são lidos; os outros são omitidos.',
    'Divida o roadmap ou aumente `limits.items`.',
  ],
  'limit-milestones': [
    'Há mais marcos do que os que são lidos; os outros são omitidos.',
    'Divida o roadmap ou aumente `limits.milestones`.',
  ],
  'limit-depth': ['Algo está aninhado mais fundo do que se acompanha.', 'Aninhe menos ou aumente `limits.depth`.'],
  'limit-bytes': ['A fonte é maior do que o que é lido.', 'Divida o roadmap ou aumente `limits.bytes`.'],
  'no-title': ['O documento não tem título próprio.', 'Comece-o com um título que nomeie o projeto ou o plano.'],
  'empty-plan': [
    'Nada no documento foi reconhecido como trabalho planejado.',
    'Coloque o trabalho em listas, em tabelas ou sob títulos, ou mantenha o link para onde ele é planejado.',
  ],
  'duplicate-id': [
    'Dois itens ou duas seções têm o mesmo ID; o segundo recebe outro, e os links levam ao primeiro.',
    'Dê a cada um o seu próprio ID.',
  ],
  'duplicate-section': [
    'Duas seções de um marco têm o mesmo título; ambas são mantidas.',
    'Dê a elas títulos diferentes ou reúna os seus itens.',
  ],
  'empty-section': ['Uma seção não tem texto nem itens.', 'Acrescente o que está planejado ou retire o título.'],
  'heading-skip': [
    'Um título está mais de um nível abaixo do anterior.',
    'Use o nível seguinte, para que se veja o que está sob o quê.',
  ],
  'orphan-row': [
    'Uma linha em branco separa uma linha da sua tabela; ela é lida como parte da tabela.',
    'Retire a linha em branco.',
  ],
  'lazy-continuation': [
    'Uma linha logo abaixo de uma lista faz parte, para o Markdown, da última entrada, mas se lê como um texto à parte.',
    'Coloque uma linha em branco antes dela.',
  ],
  'missing-space': [
    'Depois de uma marca de lista ou de título falta o espaço, por isso o Markdown toma a linha por texto.',
    'Coloque um espaço depois da marca.',
  ],
  'placeholder-link': [
    'Um link nunca foi preenchido; suas palavras são mantidas como texto.',
    'Coloque o endereço ou retire o link.',
  ],
  'missing-link': [
    'Um título nomeia um documento entre parênteses sem apontar para ele.',
    'Aponte para ele ou retire a palavra.',
  ],
  'relative-link': [
    'Há links relativos, e nenhum endereço de base diz a quê; eles ficam como estão.',
    'Informe o endereço do documento como base (`--base-url`, `base-url`).',
  ],
  mojibake: [
    'Caracteres foram decodificados errado em algum momento; títulos e textos mostram o que eles com certeza eram.',
    'Substitua-os na fonte.',
  ],
  'status-conflict': ['Uma linha diz dois status diferentes; vale a palavra, e não a marca.', 'Mude um dos dois.'],
  'section-conflict': ['Um item diz outro status que a seção em que está; vale o item.', 'Mova-o ou mude a sua marca.'],
  'done-but-help-wanted': ['Um item está concluído e ainda pede ajuda.', 'Retire o que já não vale.'],
  'vacant-owner': ['Um lugar para o responsável está vazio.', 'Nomeie quem cuida disso ou retire a marca.'],
  'unclosed-fence': [
    'Um bloco de código nunca é fechado; considera-se que termina antes do próximo título.',
    'Feche-o.',
  ],
  'unclosed-details': [
    'Um bloco recolhível nunca é fechado; considera-se que termina onde termina a sua seção.',
    'Feche-o com `</details>` ou `[/details]`.',
  ],
  'unclosed-comment': [
    'Um comentário nunca é fechado; considera-se que termina na próxima linha em branco.',
    'Feche-o com `-->`.',
  ],
  'unclosed-container': [
    'Um contêiner nunca é fechado; considera-se que contém o próximo parágrafo.',
    'Feche-o com `:::`.',
  ],
  'opaque-component': [
    'Um componente guarda o seu conteúdo em código, que não é lido.',
    'Coloque o plano em Markdown ao lado, se ele deve ser visto aqui.',
  ],
  'unrecognised-table': [
    'Uma tabela não tem colunas de um plano; ela é mantida como nota.',
    'Chame uma coluna de `Item`, `Feature` ou `Status` se ela planeja algo.',
  ],
  'empty-table': ['Uma tabela tem cabeçalho e nenhuma linha.', 'Acrescente linhas ou retire-a.'],
  'repeated-plan': [
    'O mesmo trabalho aparece mais de uma vez no documento; todos os lugares são mantidos.',
    'Diga-o uma vez ou aponte de um lugar para o outro.',
  ],
  'stale-update': ['O documento diz que foi atualizado pela última vez há mais de um ano.', 'Revise-o e mude a data.'],
  'front-matter': [
    'O cabeçalho do documento (front matter) não é válido; o que não pôde ser lido dele é omitido.',
    'Corrija a sua sintaxe.',
  ],
  'unknown-dependency': [
    'Uma dependência não nomeia nada neste documento; suas palavras são mantidas.',
    'Use o título daquilo de que o item depende.',
  ],
  'dependency-cycle': ['Itens dependem uns dos outros em círculo.', 'Retire uma das dependências.'],
  'limit-lines': [
    'O documento tem mais linhas do que as que são lidas; o resto é mantido como um só texto.',
    'Divida o roadmap ou aumente `limits.lines`.',
  ],
  'limit-columns': [
    'Uma tabela tem mais colunas do que as que são lidas; as outras são unidas à última.',
    'Divida a tabela ou aumente `limits.tableColumns`.',
  ],
  'limit-definitions': [
    'Há mais definições de links do que as que são lidas; as referências às outras são texto.',
    'Coloque os endereços nos próprios links ou aumente `limits.definitions`.',
  ],
  'limit-per-item': [
    'Uma entrada nomeia mais responsáveis, etiquetas ou links do que os que são lidos; os outros ficam no seu texto.',
    'Nomeie menos ou aumente `limits.perItem`.',
  ],
  'limit-diagnostics': [
    'Há mais avisos do que os que são mantidos.',
    'Corrija os que são indicados ou aumente `limits.diagnostics`.',
  ],
  'limit-line': [
    'Uma linha é longa demais para procurar marcas nela; ela é toda título.',
    'Quebre a linha ou aumente o limite.',
  ],
};
