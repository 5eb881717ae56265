import type { Graph } from '../merge/graph.ts'
import type { Extraction } from '../model/extraction.ts'

/** How a graph is exported; what a format does not know it leaves aside. */
export interface ExportOptions {
  /** GEXF: the version of the format; 1.2 for readers such as NetworkX, which know no 1.3 */
  readonly gexfVersion?: '1.2' | '1.3'
  /** CSV: the headers of neo4j-admin instead of Gephi's */
  readonly neo4j?: boolean
  /** CSV: begin with a byte order mark, without which Excel takes UTF-8 for a code page */
  readonly bom?: boolean
  /** what each article says: with mentions, and with the relations that leave a side out */
  readonly extractions?: readonly Extraction[]
  /** the texts of articles by their ids, into which offsets count */
  readonly texts?: ReadonlyMap<string, string>
}

/** A file of an export: its name, and its text in parts that are made when they are asked for. */
export interface ExportFile {
  readonly name: string
  readonly parts: Iterable<string>
}

/** Writes a graph as one text; nothing of it is kept once it is handed out. */
export type WriteText = (graph: Graph, options: ExportOptions) => Iterable<string>

/** Writes a graph as several files, one after the other. */
export type WriteFiles = (graph: Graph, options: ExportOptions) => Iterable<ExportFile>

/** A format: what it is for, and where its writer is loaded from when it is asked for. */
export type Format =
  | { readonly about: string; readonly files: 'one'; readonly load: () => Promise<WriteText> }
  | { readonly about: string; readonly files: 'several'; readonly load: () => Promise<WriteFiles> }
