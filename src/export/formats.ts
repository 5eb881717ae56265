import type { Format } from './format.ts'

/** Every format that `isnad export` writes, by its name. A writer and what it needs are loaded when it is asked for. */
export const formats = {
  graphology: {
    about: 'JSON for graphology and the viewers built on it: graph.json as it is',
    files: 'one',
    load: async () => (await import('./graphology.ts')).graphology,
  },
  gexf: {
    about: 'GEXF for Gephi, with dates as spells',
    files: 'one',
    load: async () => (await import('./gexf.ts')).gexf,
  },
  graphml: {
    about: 'GraphML for yEd, igraph, NetworkX, Gephi',
    files: 'one',
    load: async () => (await import('./graphml.ts')).graphml,
  },
  cytoscape: {
    about: 'JSON for Cytoscape and Cytoscape.js',
    files: 'one',
    load: async () => (await import('./cytoscape.ts')).cytoscape,
  },
  'node-link': {
    about: 'JSON for NetworkX and D3',
    files: 'one',
    load: async () => (await import('./node-link.ts')).nodeLink,
  },
  csv: {
    about: 'tables for Gephi and spreadsheets, or with --neo4j for neo4j-admin',
    files: 'several',
    load: async () => (await import('./csv.ts')).csv,
  },
  cypher: {
    about: 'statements for Neo4j and others that speak Cypher',
    files: 'one',
    load: async () => (await import('./cypher.ts')).cypher,
  },
  turtle: {
    about: 'RDF: Simple Event Model, PROV-O, Web Annotation, schema.org',
    files: 'one',
    load: async () => (await import('./turtle.ts')).turtle,
  },
  trig: {
    about: 'the same RDF, with what each article says in a named graph of its own',
    files: 'one',
    load: async () => (await import('./trig.ts')).trig,
  },
  jsonld: {
    about: 'the same RDF as JSON-LD',
    files: 'one',
    load: async () => (await import('./jsonld.ts')).jsonld,
  },
  ftm: {
    about: 'FollowTheMoney entities as JSON lines, for Aleph and OpenSanctions tools',
    files: 'one',
    load: async () => (await import('./ftm.ts')).ftm,
  },
  brat: {
    about: 'standoff annotation: a .txt and an .ann for each article',
    files: 'several',
    load: async () => (await import('./brat.ts')).brat,
  },
  events: {
    about: 'a table of events with the columns of event data: CAMEO, PLOVER, quad, Goldstein',
    files: 'one',
    load: async () => (await import('./events.ts')).events,
  },
  dot: {
    about: 'Graphviz',
    files: 'one',
    load: async () => (await import('./dot.ts')).dot,
  },
  md: {
    about: 'a report to read, with every quote',
    files: 'one',
    load: async () => (await import('./md.ts')).md,
  },
} as const satisfies Readonly<Record<string, Format>>

/** The name of a format. */
export type FormatName = keyof typeof formats
