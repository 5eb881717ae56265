import type { Prepositions } from '../../../model/pack.ts'

/** «قتل برصاص», «اتفاق بين», «قتل خمسة في غارة». */
export const prepositions: Prepositions = {
  agents: ['من قبل', 'على يد', 'برصاص', 'بنيران'],
  between: ['بين'],
  companions: ['مع'],
  causes: ['في', 'ب', 'إثر', 'جراء', 'نتيجة', 'خلال', 'بسبب'],
}
