/** Says which custom properties the tokens of a theme make. */

/** A colour, of which `<name>-share` says how much of it is not text colour; a share of the text colour; or a length. */
export type Token =
  | { $type: 'color'; $value: { hex: string } }
  | { $type: 'number'; $value: number }
  | { $type: 'dimension'; $value: { value: number; unit: string } }

/** A file of tokens: each by its name, beside what the file says of itself under `$`. */
export type Tokens = { [name: string]: Token }

/** The value of each custom property; `currentColor` in it is the text colour of the place where it is used. */
export function properties(tokens: Tokens): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tokens)
      .filter(([name]) => !name.startsWith('$') && !name.endsWith('-share'))
      .map(([name, token]) => [`--hs-${name}`, value(token, tokens[`${name}-share`])]),
  )
}

function value({ $type, $value }: Token, share: Token | undefined): string {
  switch ($type) {
    case 'color':
      return mix($value.hex, Number(share?.$value ?? 1), 'currentColor')
    case 'number':
      return mix('currentColor', $value, 'transparent')
    case 'dimension':
      return `${$value.value}${$value.unit}`
  }
}

function mix(color: string, share: number, rest: string): string {
  if (share === 0 || share === 1) return share ? color : rest
  return `color-mix(in oklab, ${color} ${Math.round(share * 100)}%, ${rest})`
}
