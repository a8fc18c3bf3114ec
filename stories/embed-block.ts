/** Below the controls of an element's page: the lines that show on a site what the controls say. */
import { DocsContext, Source } from '@storybook/addon-docs/blocks'
import { createElement, useContext, useEffect, useState } from 'react'
import { linesFor, type Args } from './embed-lines.js'

/** The lines for the primary story with its current args. They follow the controls. */
export function Embed() {
  const context = useContext(DocsContext)
  const [story] = context.componentStories()
  const [args, setArgs] = useState<Args>(() => (story ? context.getStoryContext(story).args : {}))
  useEffect(() => {
    const follow = ({ storyId, args }: { storyId: string; args: Args }) => storyId === story?.id && setArgs(args)
    context.channel.on('storyArgsUpdated', follow)
    return () => context.channel.off('storyArgsUpdated', follow)
  }, [context, story])
  const lines = story && linesFor(story.component, args)
  if (!lines) return null
  return createElement(
    'section',
    undefined,
    createElement('h2', undefined, 'On your site'),
    createElement(
      'p',
      undefined,
      'The content is that of the department’s own server, here https://content.example.edu/.',
    ),
    createElement(Source, { code: lines, language: 'html' }),
  )
}
