/** The language of a text by its script: `ar` where most letters are Arabic, `en` where most are Latin, else `und`. */
export function detectLanguage(text: string): string {
  let arabic = 0
  let latin = 0
  const length = Math.min(text.length, 4000)
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i)
    if ((unit >= 0x620 && unit <= 0x6d3) || (unit >= 0xfb50 && unit <= 0xfefc)) arabic++
    else if ((unit | 32) >= 97 && (unit | 32) <= 122) latin++
  }
  if (arabic === 0 && latin === 0) return 'und'
  return arabic * 2 >= latin ? 'ar' : 'en'
}
