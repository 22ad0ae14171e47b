/** Overrides make letters stand in another order than they are written: they are shown, not obeyed. One sign stands for one code unit. */
export const shown = (text: string): string => text.replace(/[\u202d\u202e]/g, '\ufffd')

/** For a picture's label, where an embedding has nothing that ends it. */
export function label(text: string, most = 26): string {
  const plain = text.replace(/[\u202a-\u202e\u2066-\u2069\n\r\t]/g, '')
  return plain.length > most ? plain.slice(0, most - 1) + '…' : plain
}

/** Only web addresses: an article's metadata may hold anything. */
export const webAddress = (url: string | null): string | null => (url && /^https?:\/\//i.test(url) ? url : null)
