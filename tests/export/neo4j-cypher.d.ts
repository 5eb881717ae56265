/** What the tests use of the package, which brings no types. */
declare module '@neo4j-cypher/editor-support' {
  export function parse(text: string): {
    readonly errorListener: { readonly errors: readonly { readonly line: number; readonly msg: string }[] }
  }
}
