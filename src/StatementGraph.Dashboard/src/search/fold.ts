const same: [RegExp, string][] = [
  [/[\u064a\u0649\u0626\u06d2]/g, '\u06cc'],
  [/\u0643/g, '\u06a9'],
  [/[\u0629\u06c0-\u06c3\u06d5]/g, '\u0647'],
  [/[\u0622\u0623\u0625\u0671]/g, '\u0627'],
  [/\u0624/g, '\u0648'],
]
/** Hamza alone, marks, and what joins letters or turns their direction. */
const dropped = /[\p{M}\p{Cf}\u0621\u0640_]/gu

/** As the server folds for its search: letter forms, digits and diacritics count as one; what is no letter or digit parts words. Latin letters lose their accents too. */
export const folded = (text: string): string =>
  same
    .reduce((all, [forms, one]) => all.replace(forms, one), text.normalize('NFKD').replace(dropped, ''))
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether each of the folded words begins a word of the text. */
export function begins(text: string, words: string[]): boolean {
  const all = ' ' + folded(text)
  return words.every((word) => all.includes(' ' + word))
}
