import { z } from 'zod'
import { institutionRow, nameRow, portfolioRow, worldRow } from '../model/gazetteer.ts'
import { schemaIssue } from '../model/schema-issue.ts'
import type { LayerRow, RowSchemas } from './rows.ts'

const extendRow = worldRow.partial({ type: true })
const hideRow = z.strictObject({ id: worldRow.shape.id, hide: z.literal(true) })

/** The schema of a row of `world/` in a layer. */
const worldSchema =
  (layer: number) =>
  (value: unknown): z.ZodType<LayerRow> => {
    if (layer === 0) return worldRow
    return typeof value === 'object' && value !== null && 'hide' in value ? hideRow : extendRow
  }

/** What every kind of row must be. */
export const rowSchemas: RowSchemas = {
  world: worldSchema,
  names: nameRow,
  portfolios: portfolioRow,
  institutions: institutionRow,
  issue: schemaIssue,
}
