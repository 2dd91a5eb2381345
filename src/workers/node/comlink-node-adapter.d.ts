/** Comlink ships these types beside a file of another name. */
declare module 'comlink/dist/esm/node-adapter.mjs' {
  export { default, type NodeEndpoint } from 'comlink/dist/esm/node-adapter';
}
