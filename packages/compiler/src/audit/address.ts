/** Tells addresses from paths. */

export const isAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text)
