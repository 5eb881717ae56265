import { buildGraph } from '../../src/merge/graph.ts'
import { makeExtraction } from '../merge/make-extraction.ts'

const entities = [
  { id: 'country:RU', label: 'Russia', iso: 'RU', names: { ar: ['روسيا'], en: ['Russia'] } },
  { id: 'country:IR', label: 'Iran', iso: 'IR', names: { ar: ['إيران'], en: ['Iran'] } },
  { id: 'country:US', label: 'United States', iso: 'US', names: { ar: ['الولايات المتحدة'] } },
  { id: 'ministry:RU-foreign', label: 'Russian MFA', iso: 'RU', names: { ar: ['وزارة الخارجية الروسية'] } },
  { id: 'person:sergey-lavrov', label: 'Sergey Lavrov', names: { ar: ['سيرغي لافروف'] } },
  { id: 'person:hossein-amir-abdollahian', label: 'Abdollahian', names: { ar: ['حسين أمير عبد اللهيان'] } },
  { id: 'organization:sana', label: 'SANA', names: { ar: ['سانا'] } },
  { id: 'place:gaza-strip', label: 'Gaza Strip', names: { ar: ['غزة'] } },
]

const first = makeExtraction(
  { id: 'a', publishedAt: '2024-01-15', source: 'الأفق', agency: 'organization:sana' },
  'أدانت روسيا الهجوم. التقى لافروف نظيره. اتهمت الوزارة واشنطن.',
  [
    {
      says: 'country:RU condemned country:US',
      in: 'أدانت روسيا الهجوم',
      chain: ['ministry:RU-foreign', 'organization:sana', 'الأفق'],
      by: 'ministry:RU-foreign',
      on: '2024-01-14',
    },
    {
      says: 'person:sergey-lavrov met_with person:hossein-amir-abdollahian',
      in: 'التقى لافروف نظيره',
      cameo: '044',
    },
    { says: 'ministry:RU-foreign accused country:US', in: 'اتهمت الوزارة واشنطن' },
    { says: 'person:sergey-lavrov holds_office ministry:RU-foreign', office: 'minister', in: 'لافروف' },
  ],
  entities,
)
const second = makeExtraction(
  { id: 'b', publishedAt: '2024-03-02', source: 'TASS' },
  'روسيا تدين. هاجمت أمريكا إيران ولم تهاجم روسيا.',
  [
    { says: 'country:RU condemned country:US', in: 'روسيا تدين' },
    { says: 'country:US attacked country:IR', in: 'هاجمت أمريكا إيران', cameo: '195' },
    { says: 'country:US not attacked country:RU', in: 'ولم تهاجم روسيا' },
    { says: 'person:hossein-amir-abdollahian visited country:RU', in: 'تدين' },
    { says: 'country:IR called_for_ceasefire_in place:gaza-strip', in: 'إيران' },
  ],
  entities,
)

/** A graph of two articles on which every field of a filter can be tried. */
export const smallGraph = buildGraph([first, second])
