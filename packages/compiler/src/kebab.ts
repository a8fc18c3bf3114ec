/** Spells a name as ids are spelled: `Ana María López` is `ana-maria-lopez`. */
export function kebab(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '')
  return plain
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
