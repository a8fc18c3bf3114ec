/** All that the landing page loads: one element. */
import '@housestaff/elements/program-card'
