/** Phrases of records as sentences begin. */
export const startSentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
