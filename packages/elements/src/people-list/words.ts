/** What a people list says beside its records. */
import { speaking } from '../languages/speaking.js'

export const english = {
  unnamed: 'Not named here',
  unnamedSeveral: 'Several people, not named here',
  interim: 'interim',
  formerly: 'Formerly',
  died: (date: string) => `Died ${date}`,
}

export const words = speaking('peopleList', english)
