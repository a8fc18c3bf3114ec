/** What an FAQ says beside its records. */
import { speaking } from '../languages/speaking.js'

export const english = {
  contents: 'Questions',
  everybody: 'For everybody',
}

export const words = speaking('faq', english)
