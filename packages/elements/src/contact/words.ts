/** What a contact says beside its record. */
import { speaking } from '../languages/speaking.js'

export const english = {
  email: 'E-mail',
  phone: 'Telephone',
  hours: 'Hours',
  address: 'Address',
  page: 'On the web',
  pageOf: (name: string) => `Contact page: ${name}`,
}

export const words = speaking('contact', english)
