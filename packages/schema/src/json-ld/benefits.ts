/** Benefits: none. */
import { none, type Describe } from './answer.js'

export const benefits: Describe<'benefits'> = () => none('Schema.org knows benefits of an advertised job only.')
