/** All that this site loads: the elements. */
import '@housestaff/elements'
