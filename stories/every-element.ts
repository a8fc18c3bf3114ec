/** Makes every element, with the data package's records. */
import * as data from '@housestaff/data'
import { drawn, elements } from './elements.js'

/** One of each element, by the order of their tags. */
export const everyElement = (): HTMLElement[] => elements.map((element) => drawn(element, data[element.collection]))
