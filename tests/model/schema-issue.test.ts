import { expect, test } from 'vitest'
import { z } from 'zod'
import { schemaIssue } from '../../src/model/schema-issue.ts'

const schema = z.strictObject({
  id: z.string().min(1),
  type: z.enum(['person', 'place']),
  day: z
    .string()
    .regex(/^\d{4}$/, 'a year such as 2024')
    .optional(),
  names: z.array(z.string()).min(1),
  limit: z.int().positive().optional(),
})
const good = { id: 'a', type: 'person', names: ['x'] }

test.each([
  [{ ...good, id: 5 }, 'expected a text, found 5', 'id'],
  [{ ...good, id: '' }, 'expected a longer text, found ""', 'id'],
  [{ ...good, type: 'persn' }, 'expected one of person, place, found "persn"', 'type'],
  [{ ...good, day: 'x'.repeat(50) }, `expected a year such as 2024, found "${'x'.repeat(40)}…"`, 'day'],
  [{ ...good, names: 'x' }, 'expected a list, found "x"', 'names'],
  [{ ...good, names: ['x', null] }, 'expected a text, found null', 'names.1'],
  [{ ...good, names: [] }, 'expected a longer list, found a list', 'names'],
  [{ ...good, limit: 0 }, 'expected more than 0, found 0', 'limit'],
  [{ ...good, limit: 1.5 }, 'expected a whole number, found 1.5', 'limit'],
  [{ ...good, other: 1 }, 'expected no field of this name, found other', 'other'],
  [{ type: 'person', names: ['x'] }, 'expected a text, found nothing', 'id'],
  ['x', 'expected an object, found "x"', ''],
])('%j: %s', (value, message, field) => {
  const { error } = schema.safeParse(value)
  expect(error && schemaIssue(error, value)).toEqual({ message, field })
})
