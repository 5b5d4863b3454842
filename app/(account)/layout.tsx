/** The account stands in the same shop as everything else. */
export { default } from '@/app/(shop)/layout'
