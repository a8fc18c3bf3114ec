/** What is used of Papa Parse; its types on npm would bring those of Node. */
declare module 'papaparse' {
  const Papa: {
    parse(
      text: string,
      options: { delimiter: string; newline: '\n'; skipEmptyLines: false; preview?: number },
    ): { data: string[][]; errors: { type: string; code: string; row?: number; index?: number }[] }
    unparse(rows: string[][], options: { delimiter?: string; newline: string }): string
  }
  export default Papa
}
