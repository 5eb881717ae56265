import type { Clause } from '../../../model/clause.ts'

/** A clause that was made of another, written anew: engines make a shape of its own for each object that is spread. */
export const wholeClause = (made: Clause): Clause => ({
  sentence: made.sentence,
  predicate: made.predicate,
  form: made.form,
  trigger: made.trigger,
  voice: made.voice,
  negated: made.negated,
  modality: made.modality,
  subjects: made.subjects,
  objects: made.objects,
  obliques: made.obliques,
  speakers: made.speakers,
  date: made.date,
  certainty: made.certainty,
})
