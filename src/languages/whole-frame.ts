import type { Frame } from '../model/frame.ts'

const made = new WeakMap<Frame, Frame>()

/** A frame with every field written, for all to be of one shape: a reader of clauses asks every verb's for most of them. */
export function wholeFrame(frame: Frame): Frame {
  let whole = made.get(frame)
  if (!whole) {
    whole = {
      id: frame.id,
      relation: frame.relation,
      scope: frame.scope,
      verbs: frame.verbs,
      nouns: frame.nouns,
      genitive: frame.genitive,
      target: frame.target,
      source: frame.source,
      object: frame.object,
      own: frame.own,
      notObject: frame.notObject,
      needs: frame.needs,
      content: frame.content,
      notContent: frame.notContent,
      sourceType: frame.sourceType,
      targetType: frame.targetType,
      takes: frame.takes,
      confidence: frame.confidence,
      ahead: frame.ahead,
      extra: frame.extra,
      yes: frame.yes,
      no: frame.no,
    }
    made.set(frame, whole)
  }
  return whole
}
