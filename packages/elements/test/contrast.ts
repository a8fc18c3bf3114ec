/** Measures contrast as WCAG does, in colours as the browser draws them: laid over each other on a canvas. */
const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!

/** The contrast between a colour and what it stands on, the page's background first. Colours are as computed. */
export function contrast(color: string, ...ground: string[]): number {
  const [lighter, darker] = [luminance(...ground), luminance(...ground, color)].sort((one, other) => other - one)
  return (lighter! + 0.05) / (darker! + 0.05)
}

/** What a CSS colour, such as a custom property, comes to in a place. */
export function colorIn(place: Element, color: string): string {
  const probe = document.createElement('span')
  probe.style.color = color
  place.append(probe)
  const computed = getComputedStyle(probe).color
  probe.remove()
  return computed
}

function luminance(...layers: string[]): number {
  for (const layer of layers) {
    pen.fillStyle = layer
    pen.fillRect(0, 0, 1, 1)
  }
  const [red, green, blue] = [...pen.getImageData(0, 0, 1, 1).data].map(linear)
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

const linear = (channel: number) =>
  channel <= 0.04045 * 255 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4
