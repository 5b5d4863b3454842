import { turns } from '@/lib/turns'

/**
 * Does what an order needs the database for, a few at a time in a process and in the order they came: a rush waits
 * here, holding nothing, and not for a connection, of which it would leave none to the pages.
 */
export const atTheTill = turns(6)
