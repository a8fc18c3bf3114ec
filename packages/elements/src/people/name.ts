/** People's names. */
import { displayDegrees, displayName } from '@housestaff/schema/display'
import type { PersonName } from '@housestaff/schema/records'
import { nothing, type TemplateResult } from 'lit'
import { html } from '../html.js'

/** Somebody of whom at least the name is known. */
export interface Named {
  name: PersonName
  degrees?: string[]
}

/** The name with degrees, which no translator changes. */
export function personName({ name, degrees }: Named): TemplateResult {
  return html`<span translate="no">${displayName(name)}</span>${
      degrees ? html`<span part="degrees" translate="no">, ${displayDegrees(degrees)}</span>` : nothing
    }`
}
