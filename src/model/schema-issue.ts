import type { core as z } from 'zod/mini'

/** The first thing in which a value breaks its schema: "expected …, found …", and the path of the field, empty for the value itself. */
export function schemaIssue(error: z.$ZodError, value: unknown): { message: string; field: string } {
  const issue = error.issues[0] as z.$ZodIssue
  const found = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)?.[key], value)
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys : []
  return {
    message:
      unknown.length > 0
        ? `expected no field of this name, found ${unknown.join(', ')}`
        : `expected ${expectation(issue)}, found ${brief(found)}`,
    field: [...issue.path, ...unknown.slice(0, 1)].join('.'),
  }
}

function expectation(issue: z.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? issue.expected
    case 'invalid_value':
      return issue.values.length === 1 ? JSON.stringify(issue.values[0]) : `one of ${issue.values.join(', ')}`
    case 'too_small':
      if (issue.origin === 'string') return 'a longer text'
      if (issue.origin === 'array') return 'a longer list'
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`
    default:
      return issue.message
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

// never the whole value: it may be nested deeper than JSON.stringify can go
function brief(value: unknown): string {
  if (typeof value === 'string') return value.length > 40 ? `"${value.slice(0, 40)}…"` : `"${value}"`
  if (value === undefined) return 'nothing'
  if (value === null || typeof value !== 'object') return String(value)
  return Array.isArray(value) ? 'a list' : 'an object'
}
