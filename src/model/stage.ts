/** One step of the pipeline: sees the layers it needs and returns only the layer it adds. */
export interface Stage<Needs, Adds extends object, Knowledge> {
  readonly name: string
  /** A property, not a method: method parameters are bivariant and would let a wrong order of stages compile. */
  readonly run: (document: Needs, knowledge: Knowledge) => Adds
}
