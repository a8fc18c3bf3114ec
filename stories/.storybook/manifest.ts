/** The elements' manifest, from which Storybook knows what a page can set. */
export { default as elements } from '@housestaff/elements/custom-elements.json' with { type: 'json' }
