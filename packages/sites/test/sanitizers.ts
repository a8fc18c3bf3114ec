/** What content management systems let through of pasted HTML: DOMPurify's defaults, and the list of WordPress. */
import { readFileSync } from 'node:fs'

/** DOMPurify as browsers load it. */
export const domPurify = readFileSync(new URL('purify.min.js', import.meta.resolve('dompurify')), 'utf8')

// The tags of $allowedposttags and the attributes that they and _wp_add_global_attributes allow, from wp-includes/kses.php of
// WordPress 6.8. The list is by tag there; a snippet has no attribute that one of its tags would have to lose and another keeps.
const tags = `a abbr acronym address area article aside audio b bdo big blockquote br button caption cite code col colgroup
  dd del details dfn div dl dt em fieldset figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label
  legend li main map mark menu nav object ol p pre q rb rp rt rtc ruby s samp section small span strike strong sub summary sup
  table tbody td textarea tfoot th thead title tr track tt u ul var video`
const attributes = `abbr align alt aria-controls aria-current aria-describedby aria-details aria-expanded aria-hidden aria-label
  aria-labelledby aria-live axis autoplay bgcolor border cellpadding cellspacing char charoff cite class color cols colspan
  controls coords data datetime default dir disabled download face for headers height hidden href hspace id kind label lang
  loading longdesc loop muted name nohref noshade nowrap open playsinline poster preload readonly rel rev reversed role rows
  rowspan rules scope shape size span src srclang start style summary target title type usemap valign value vspace width xml:lang`

const words = (text: string) => text.split(/\s+/)

/** What each lets through, as DOMPurify is told. */
export const sanitizers = {
  DOMPurify: {},
  WordPress: { ALLOWED_TAGS: [...words(tags), '#text'], ALLOWED_ATTR: words(attributes), ALLOW_DATA_ATTR: true },
}
