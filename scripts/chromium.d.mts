/** The types of chromium.mjs, which stays plain JavaScript because setup.mjs runs it before anything is installed. */
export declare const chromiumArgs: string[]
export declare function chromiumPath(): string | undefined
