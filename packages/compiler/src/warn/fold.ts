/** Makes spellings of the same words equal: without case, accents, spaces and signs. */
export function fold(text: string): string {
  const plain = text.normalize('NFD').toLowerCase().replaceAll('&', 'and')
  return plain.replaceAll(/[^\p{L}\p{N}]/gu, '')
}
