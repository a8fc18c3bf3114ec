/** What is used of saxen, which comes without types. */
declare module 'saxen' {
  export class Parser {
    on(
      event: 'openTag',
      act: (name: string, attributes: () => Record<string, string>, decode: unknown, selfClosing: boolean) => void,
    ): this
    on(event: 'closeTag', act: (name: string) => void): this
    on(event: 'text' | 'cdata', act: (text: string) => void): this
    on(event: 'error', act: (error: Error) => void): this
    parse(xml: string): void
    stop(): void
  }
}
