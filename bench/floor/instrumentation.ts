/** Nothing: without a file of its own the floor would start the shop's recorder and jobs. */
export function register() {}
