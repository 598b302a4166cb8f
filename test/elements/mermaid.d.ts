/** The bundle of Mermaid that a browser can load as it is. */
declare module 'mermaid/dist/mermaid.esm.min.mjs' {
  import mermaid from 'mermaid';
  export default mermaid;
}
