import type { Kind } from './kind'

/** Whatever a merchandiser writes; no rule of its own. */
export const campaign: Kind = {
  name: 'Campaign',
  about: 'Anything else: what it says is all there is to it.',
  begin: {},
}
