/** How firmly a figure is stated, in words. */

/** "nearly 40%"; the figure alone where nothing is said of how firm it is. */
export function hedge(figure: string, locale: string, qualifier?: keyof typeof english): string {
  return qualifier ? `${(locale.startsWith('es') ? spanish : english)[qualifier]} ${figure}` : figure
}

const english = {
  about: 'about',
  nearly: 'nearly',
  'more-than': 'more than',
  'up-to': 'up to',
  'at-least': 'at least',
  'at-most': 'at most',
}

const spanish: typeof english = {
  about: 'alrededor de',
  nearly: 'casi',
  'more-than': 'más de',
  'up-to': 'hasta',
  'at-least': 'al menos',
  'at-most': 'como máximo',
}
